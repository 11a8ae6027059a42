import { expect, it } from 'vitest';
import { absoluteHtml } from '../../src/feeds/absolute-html.ts';

const page = 'https://news.example/base/articles/a/';

it.each([
  ['a path', '<a href="/base/about/">x</a>', '<a href="https://news.example/base/about/">x</a>'],
  ['a fragment', '<a id="b" href="#s-1">x</a>', '<a id="b" href="https://news.example/base/articles/a/#s-1">x</a>'],
  [
    'a picture',
    '<img src="map.svg" alt="a > b">',
    '<img src="https://news.example/base/articles/a/map.svg" alt="a > b">',
  ],
  [
    'an ampersand as the renderer writes it',
    '<a href="/?a=1&#x26;b=2">x</a>',
    '<a href="https://news.example/?a=1&amp;b=2">x</a>',
  ],
  ['an ampersand by its name', '<a href="/?a=1&amp;b=2">x</a>', '<a href="https://news.example/?a=1&amp;b=2">x</a>'],
  // The address itself holds “&#x26;”: only what stands for a character in HTML is read as one, and once.
  [
    'what looks like a reference',
    '<a href="/?a=&amp;#x26;">x</a>',
    '<a href="https://news.example/?a=&amp;#x26;">x</a>',
  ],
  ['text that looks like an attribute', '<p>x href="/y"</p>', '<p>x href="/y"</p>'],
])('gives %s its full address', (_, html, expected) => {
  expect(absoluteHtml(html, page)).toBe(expected);
});
