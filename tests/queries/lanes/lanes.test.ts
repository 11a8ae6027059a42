import { describe, expect, it } from 'vitest';
import { FULL_SIZES, layOutLanes, SMALL_SIZES } from '../../../src/queries/lanes/lanes.ts';
import { makeArticle } from '../../fixtures/site/make-article.ts';
import { makeEvent } from '../../fixtures/site/make-event.ts';

/** Newest first, as a site has them. */
const articles = [makeArticle('second', '2004-01-01'), makeArticle('first', '2003-01-01')];

describe('layOutLanes', () => {
  it('gives each article a lane, oldest first, with its publication day on the axis', () => {
    const layout = layOutLanes(
      [makeEvent({ edtf: '2000', mentions: [{ article: 'first' }, { article: 'second' }] })],
      articles,
    );
    expect(layout?.lanes.map((lane) => lane.slug)).toEqual(['first', 'second']);
    // The axis runs from 2000 to 2004, 1827 days; 2003 begins on day 1096.
    expect(layout?.lanes[0]?.now).toBeCloseTo((1096 / 1827) * 100, 5);
  });

  it.each([
    ['2000-05-04', 'dot'],
    ['2000-W18', 'block'],
    ['2000-05', 'block'],
    ['2000-22', 'bar'],
    ['2000', 'bar'],
    ['199X', 'bar'],
    ['1990/1993', 'bar'],
  ])('draws %s as a %s', (edtf, shape) => {
    const layout = layOutLanes([makeEvent({ edtf, mentions: [{ article: 'first' }] })], articles);
    expect(layout?.lanes[0]?.marks[0]?.shape).toBe(shape);
  });

  it('draws a bar as wide as its time', () => {
    const layout = layOutLanes([makeEvent({ edtf: '2001', mentions: [{ article: 'first' }] })], articles);
    const mark = layout?.lanes[0]?.marks[0];
    // 2001 to 2003: 1095 days, of which 2001 has 365.
    expect(mark?.from).toBe(0);
    expect(mark?.to).toBeCloseTo((365 / 1095) * 100, 5);
  });

  it('names a mark by its day and by what was only said of it', () => {
    const said = makeEvent({ edtf: '2000-05-04', headline: 'Rebels shelled Varn', status: 'said', attribution: 'Ada' });
    const layout = layOutLanes([{ ...said, mentions: [{ ...said.mentions[0], article: 'first' }] }], articles);
    expect(layout?.lanes[0]?.marks[0]?.title).toBe('4 May 2000: Said by Ada: Rebels shelled Varn');
  });

  it('goes by the finest date where an article tells of an event more than once', () => {
    const event = makeEvent({
      edtf: '2000-05-04',
      mentions: [
        { article: 'first', edtf: '2000' },
        { article: 'first', edtf: '2000-05-04' },
        { article: 'first', edtf: '2000-05' },
      ],
    });
    expect(layOutLanes([event], articles)?.lanes[0]?.marks.map(({ shape }) => shape)).toEqual(['dot']);
  });

  it('fades the edges of what is only roughly known', () => {
    const events = ['2000~', '2001'].map((edtf) => makeEvent({ edtf, mentions: [{ article: 'first' }] }));
    expect(layOutLanes(events, articles)?.lanes[0]?.marks.map((mark) => mark.faded)).toEqual([true, false]);
  });

  it('shows in each lane what that article says, and joins the lanes that tell of one event', () => {
    const event = makeEvent({
      edtf: '1991',
      mentions: [
        { article: 'first', edtf: '199X' },
        { article: 'second', edtf: '1991' },
      ],
    });
    const layout = layOutLanes([event], articles);
    const [first, second] = (layout?.lanes ?? []).map((lane) => lane.marks[0]);
    expect((first?.to ?? 0) - (first?.from ?? 0)).toBeGreaterThan((second?.to ?? 0) - (second?.from ?? 0));
    // 1991 is the second of ten years.
    expect(layout?.joined).toBe(true);
    expect(layout?.lanes[1]?.joins.passing).toEqual([{ event: event.id, x: second?.middle }]);
  });

  it('never lets two marks of a row come closer than a finger needs', () => {
    const events = Array.from({ length: 12 }, (_, month) =>
      makeEvent({ edtf: `2002-${String(month + 1).padStart(2, '0')}-10`, mentions: [{ article: 'first' }] }),
    );
    const marks = layOutLanes(events, articles)?.lanes[0]?.marks ?? [];
    expect(marks).toHaveLength(12);
    for (const a of marks)
      for (const b of marks)
        if (a !== b && a.y === b.y) expect(Math.abs(a.middle - b.middle)).toBeGreaterThan(FULL_SIZES.slot / 2);
  });

  it('keeps to what fits in a picture when there are many articles', () => {
    const many = Array.from({ length: 20 }, (_, index) => makeArticle(`a${index}`, '2024-01-01'));
    const events = many.map(({ slug }) => makeEvent({ id: slug, edtf: '2023', mentions: [{ article: slug }] }));
    const layout = layOutLanes(events, many);
    expect(layout?.lanes).toHaveLength(12);
    expect(layout?.leftOut).toBe(8);
    const small = layOutLanes(events, many, SMALL_SIZES);
    expect([small?.lanes.length, small?.leftOut]).toEqual([5, 15]);
  });

  it('takes its axis from the lanes that it has room for', () => {
    const many = Array.from({ length: 8 }, (_, index) => makeArticle(`a${index}`, '2024-01-01'));
    const events = many.map(({ slug }, index) =>
      makeEvent({ id: slug, edtf: index > 5 ? '1700' : '2023', mentions: [{ article: slug }] }),
    );
    const years = (sizes = FULL_SIZES) => layOutLanes(events, many, sizes)?.axis.pieces[0].interval.start;
    expect([years(), years(SMALL_SIZES)]).toEqual(['1700-01-01', '2023-01-01']);
  });

  it('keeps to the latest 120 events of a lane', () => {
    const events = Array.from({ length: 121 }, (_, index) =>
      makeEvent({ id: `event-${index}`, edtf: String(1880 + index), mentions: [{ article: 'first' }] }),
    );
    const marks = layOutLanes(events, articles)?.lanes[0]?.marks ?? [];
    expect([marks.length, marks[0]?.event]).toEqual([120, 'event-1']);
  });

  it('is nothing where there is no event', () => {
    expect(layOutLanes([], articles)).toBeUndefined();
  });
});
