import type { Entity } from '../../pipeline/types.ts';
import { makeArticleFileReader } from '../files/read-content-file.ts';
import type { ArticleFields, FileReading } from '../types.ts';

/** Reads the articles of a project below `root`, in the order of `files`. `onFile` is told of each when it is read. */
export type ReadArticleFiles = (
  root: string,
  files: readonly string[],
  entities: readonly Entity[],
  onFile: () => void,
) => Promise<ReadonlyArray<FileReading<ArticleFields>>>;

/** Reads them in this thread. */
export const readOneByOne: ReadArticleFiles = async (root, files, entities, onFile) => {
  const read = makeArticleFileReader(entities);
  const readings: FileReading<ArticleFields>[] = [];
  for (const file of files) {
    readings.push(read(root, file));
    onFile();
    // Lets a progress bar be drawn and an interruption be heard.
    if (readings.length % 50 === 0) await new Promise(setImmediate);
  }
  return readings;
};
