import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../src/markdown/parse-markdown.ts';
import { buildTimeline } from '../../../src/pipeline/build-timeline.ts';
import { day } from '../../fixtures/site/make-event.ts';

function read(text: string) {
  const article = {
    slug: 'a',
    file: 'a.md',
    title: 'A',
    published: day('2024-06-17'),
    tree: parseMarkdown(text),
    text,
  };
  const { events, diagnostics } = buildTimeline([article], { entities: [] });
  return { headlines: events.map(({ headline }) => headline), codes: diagnostics.map(({ code }) => code) };
}

describe('an :event directive', () => {
  it('gives its clause a headline', () => {
    expect(read(':event[The dam burst]{headline="A dam gives way"} in 2019.')).toEqual({
      headlines: ['A dam gives way'],
      codes: [],
    });
  });

  it('takes its event out', () => {
    expect(read(':event[The dam burst]{skip} in 2019.')).toEqual({ headlines: [], codes: [] });
  });

  it('is reported as unneeded where the clause gives that headline by itself', () => {
    const [headline = ''] = read('The dam burst in 2019.').headlines;
    expect(read(`:event[The dam burst]{headline="${headline}"} in 2019.`).codes).toEqual(['unneeded-override']);
  });

  it('is an error where no event was read', () => {
    expect(read(':event[The dam]{headline="A dam"} is old.').codes).toEqual(['override-matches-nothing']);
  });

  const two = 'The dam burst in 2019 and the bridge fell in 2021';

  it('takes out every event that it stands around', () => {
    expect(read(`:event[${two}]{skip}.`)).toEqual({ headlines: [], codes: [] });
    expect(read(`:event[The dam burst in 2019. The bridge fell in 2021]{skip}.`)).toEqual({ headlines: [], codes: [] });
  });

  it('is an error around two events, of which a headline can name but one', () => {
    const { headlines, codes } = read(`:event[${two}]{headline="A dam gives way"}.`);
    expect(codes).toEqual(['override-on-several']);
    expect(headlines).toEqual(read(`${two}.`).headlines);
  });

  it('names the event of its own words where the date belongs to another clause too', () => {
    const text = ':event[In the 1990s the union collapsed]{headline="The end of a union"} and a famine broke out.';
    expect(read(text)).toEqual({ headlines: ['The end of a union', 'A famine broke out'], codes: [] });
  });
});
