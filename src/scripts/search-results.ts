/** Search results as elements. */
import { leadIn } from './excerpt-lead.ts';
import type { ResultData } from './load-pagefind.ts';

/** Most sections of one article to list below it. */
const SECTIONS = 3;

export function resultItem(data: ResultData): HTMLLIElement {
  const item = document.createElement('li');
  const type = data.filters['type']?.[0] ?? 'article';
  const about = [type === 'event' ? 'Event' : 'Article', data.meta['date'], data.meta['status']].filter(Boolean);
  item.append(
    resultLink(data.url, data.meta['title'] ?? data.url),
    line('label', about.join(' · ')),
    excerpt(data.excerpt, type === 'event' ? `${data.meta['title'] ?? ''}. ${data.meta['date'] ?? ''}. ` : ''),
  );
  const sections = data.sub_results.filter((section) => section.url !== data.url).slice(0, SECTIONS);
  if (type !== 'event' && sections.length > 0) {
    const list = document.createElement('ul');
    for (const section of sections) {
      const entry = document.createElement('li');
      entry.append(resultLink(section.url, section.title), excerpt(section.excerpt));
      list.append(entry);
    }
    item.append(list);
  }
  return item;
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
function excerpt(html: string, lead = ''): HTMLParagraphElement {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const short = textAndMarks(body, leadIn(body.textContent, lead));
  return withEllipses(short.querySelector('mark') || !body.querySelector('mark') ? short : textAndMarks(body, 0));
}

/** Pagefind cuts at words: dots say so where the excerpt starts or ends within a sentence. */
function withEllipses(paragraph: HTMLParagraphElement): HTMLParagraphElement {
  const text = paragraph.textContent;
  if (/^\p{Ll}/u.test(text)) paragraph.prepend('… ');
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
      const mark = document.createElement('mark');
      mark.textContent = text;
      paragraph.append(mark);
    }
  }
  return paragraph;
}
