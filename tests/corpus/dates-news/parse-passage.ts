export interface Timex {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value: string;
  readonly text: string;
}

export interface Passage {
  readonly id: string;
  readonly genre: string;
  readonly dct: string;
  readonly text: string;
  readonly gold: readonly Timex[];
}

const HEADER = /^dct: (\d{4}-\d\d-\d\d)\ngenre: ([a-z]+)\n\n/;
const MARK = /\[\[([^|[\]]+)\|(DATE|TIME|DURATION|SET)\|([^|[\]]+)\]\]/g;

/**
 * Reads one passage: a `dct:` line, a `genre:` line, an empty line, then the prose with its marks
 * `[[words|TYPE|value]]`. Offsets are UTF-16 units of the prose without its marks, half-open.
 * Throws an `Error` that names the passage when the header or a mark is malformed.
 */
export function parsePassage(id: string, source: string): Passage {
  const header = HEADER.exec(source);
  if (header === null) throw new Error(`${id}: expected "dct: YYYY-MM-DD", "genre: word" and an empty line`);
  const body = source.slice(header[0].length).trim();
  const gold: Timex[] = [];
  let text = '';
  let read = 0;
  for (const mark of body.matchAll(MARK)) {
    const [whole, words = '', type = '', value = ''] = mark;
    text += body.slice(read, mark.index);
    gold.push({ start: text.length, end: text.length + words.length, type, value, text: words });
    text += words;
    read = mark.index + whole.length;
  }
  text += body.slice(read);
  if (/[[\]|]/.test(text)) throw new Error(`${id}: a mark is not of the form [[words|TYPE|value]]`);
  return { id, genre: header[2] ?? '', dct: header[1] ?? '', text, gold };
}
