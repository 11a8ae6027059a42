import { describe, expect, it } from 'vitest';
import { packReading, unpackReading } from '../../../src/load/store/packed-reading.ts';
import { makeArticleFileReader } from '../../../src/load/files/read-content-file.ts';
import type { ArticleFields, FileReading } from '../../../src/load/types.ts';
import { frontmatter, writeContent } from '../write-content.ts';

const whole = `${frontmatter}# Talks\n\nIn 2019 Kim met Putin in Vladivostok. They are to meet [again](/about/#us).\n`;
const faulty = 'In 2019 Kim met Putin.\n';
const noDay = '---\ntitle: Talks\n---\n\nText.\n';

function read(text: string): FileReading<ArticleFields> {
  const root = writeContent({ 'content/articles/a.md': text });
  return makeArticleFileReader([])(root, 'content/articles/a.md');
}

function unpack(reading: FileReading<ArticleFields>): {
  readonly unpacked: FileReading<ArticleFields>;
  readonly loads: () => number;
  readonly digest: string;
} {
  const { lean, bulk } = packReading(reading);
  let loads = 0;
  const found = unpackReading(
    lean,
    () => {
      loads += 1;
      return bulk;
    },
    () => undefined,
  );
  return { unpacked: found.reading, digest: found.digest, loads: () => loads };
}

describe('a packed reading', () => {
  it.each([
    ['whole', whole],
    ['with a fault', faulty],
    ['without a day of publication', noDay],
    ['of an empty file', ''],
  ])('is the same again: %s', (_, text) => {
    const reading = read(text);
    expect(unpack(reading).unpacked).toEqual(reading);
    expect(Object.keys(unpack(reading).unpacked).sort()).toEqual(Object.keys(reading).sort());
  });

  it('leaves its bulk where it is until somebody asks for it', () => {
    const reading = read(whole);
    const { unpacked, loads } = unpack(reading);
    const { fields, text, read: found } = unpacked;
    expect([fields?.title, text?.links, text?.words, found?.article.mentions.length, 'html' in unpacked]).toEqual([
      reading.fields?.title,
      reading.text?.links,
      reading.text?.words,
      1,
      true,
    ]);
    expect(loads()).toBe(0);
    expect(unpacked.html).toEqual(reading.html);
    expect(loads()).toBe(1);
  });

  it('loads its bulk once for all that its page asks for, and holds that of one article at a time', () => {
    const [first, second] = [unpack(read(whole)), unpack(read(whole.replace('2019', '2018')))];
    expect(first.unpacked.text?.fragments).toContain('talks');
    expect(first.unpacked.source).toBe(whole);
    expect(first.loads()).toBe(1);
    expect(second.unpacked.source).toBe(whole.replace('2019', '2018'));
    expect(first.unpacked.source).toBe(whole);
    expect([first.loads(), second.loads()]).toEqual([2, 1]);
  });

  it('has one expression stand among those of the article and in the mention that it dates', () => {
    const article = unpack(read(whole)).unpacked.read?.article;
    expect(article?.mentions[0]?.expression).toBe(article?.expressions[0]);
  });

  it('has a digest of its text', () => {
    const digests = [whole, faulty, whole.replace('2019', '2018')].map((text) => unpack(read(text)).digest);
    expect(new Set(digests).size).toBe(3);
    expect(unpack(read(whole)).digest).toBe(digests[0]);
  });
});
