/** Search results as elements. */
import { leadIn } from './excerpt-lead.ts';
import { startsWithin } from './starts-within.ts';
import type { ResultData } from './load-pagefind.ts';

/** Most sections of one article to list below it. */
const SECTIONS = 3;

/** A result as an item of the list: its title, what it is, and excerpts with the words that were found. */
export function resultItem(data: ResultData): HTMLLIElement {
  const item = document.createElement('li');
  const type = data.filters['type']?.[0] ?? 'article';
  const about = [type === 'event' ? 'Event' : 'Article', data.meta['date'], data.meta['status']].filter(Boolean);
  item.append(resultLink(data.url, data.meta['title'] ?? data.url), line('label', about.join(' · ')));
  const lead = type === 'event' ? `${data.meta['title'] ?? ''}. ${data.meta['date'] ?? ''}. ` : '';
  const sections = type === 'event' ? [] : data.sub_results.filter(({ url }) => url !== data.url).slice(0, SECTIONS);
  // What a section is shown with need not stand above it as well.
  const own = excerptOf(data.excerpt, data.content, lead);
  const below = sections.map((section) => ({ ...section, excerpt: excerptOf(section.excerpt, data.content) }));
  if (below.every(({ excerpt }) => excerpt.textContent !== own.textContent)) item.append(own);
  if (below.length > 0) item.append(sectionList(below));
  return item;
}

function sectionList(
  sections: ReadonlyArray<{ readonly url: string; readonly title: string; readonly excerpt: HTMLElement }>,
): HTMLUListElement {
  const list = document.createElement('ul');
  for (const { url, title, excerpt } of sections) {
    const entry = document.createElement('li');
    entry.append(resultLink(url, title), excerpt);
    list.append(entry);
  }
  return list;
}

function resultLink(url: string, text: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = url;
  link.textContent = text;
  return link;
}

function line(className: string, text: string): HTMLParagraphElement {
  const paragraph = document.createElement('p');
  paragraph.className = className;
  paragraph.textContent = text;
  return paragraph;
}

/** An excerpt without the lead that stands above it, unless that alone has what was searched for. */
function excerptOf(html: string, content: string, lead = ''): HTMLParagraphElement {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const short = textAndMarks(body, leadIn(body.textContent, lead));
  const shown = short.querySelector('mark') || !body.querySelector('mark') ? short : textAndMarks(body, 0);
  return withEllipses(shown, content);
}

/** Pagefind cuts at words: dots say so where the excerpt starts or ends within a sentence. */
function withEllipses(paragraph: HTMLParagraphElement, content: string): HTMLParagraphElement {
  const text = paragraph.textContent;
  if (startsWithin(content, text)) paragraph.prepend('… ');
  if (/[^.!?”]\s*$/u.test(text)) paragraph.append(' …');
  return paragraph;
}

/** Of an excerpt's HTML nothing is kept but its text and its marks, from an offset in UTF-16 units. */
function textAndMarks(body: HTMLElement, from: number): HTMLParagraphElement {
  const paragraph = document.createElement('p');
  let skipped = from;
  for (const node of body.childNodes) {
    const whole = node.textContent ?? '';
    const text = whole.slice(skipped);
    skipped = Math.max(0, skipped - whole.length);
    if (text === '') continue;
    if (node.nodeName !== 'MARK') paragraph.append(text);
    else {
      // Pagefind marks a word with what stands behind it: “sanctions,”.
      const [word = text, stop = ''] = text.split(/(?<=[\p{L}\p{N}])(?=[^\p{L}\p{N}]+$)/u);
      const mark = document.createElement('mark');
      mark.textContent = word;
      paragraph.append(mark, stop);
    }
  }
  return paragraph;
}
