import { describe, expect, it } from 'vitest';
import { makeOEmbed } from '../../src/feeds/oembed.ts';
import { makePublication } from '../../src/feeds/publication.ts';
import { embedOfEvent } from '../../src/feeds/embeds.ts';
import { makeEvent } from '../fixtures/site/make-event.ts';

const publication = makePublication(new URL('https://news.example'), '/base/');

describe('makeOEmbed', () => {
  const answer = makeOEmbed(
    { title: 'A "visit" & more', path: '/embed/timeline/2019-visit/', height: 310 },
    publication,
  );

  it('has every field that oEmbed asks of a rich answer', () => {
    expect(answer).toMatchObject({
      type: 'rich',
      version: '1.0',
      width: 560,
      height: 310,
      provider_url: 'https://news.example/base/',
    });
  });

  it('frames the embed under the base, with a title that needs no trust', () => {
    expect(answer.html).toBe(
      '<iframe src="https://news.example/base/embed/timeline/2019-visit/" width="560" height="310" ' +
        'title="A &quot;visit&quot; &amp; more" loading="lazy"></iframe>',
    );
  });
});

describe('embedOfEvent', () => {
  it('has a title that says what was denied', () => {
    const event = makeEvent({ edtf: '2019-05-07', headline: 'Tom Okafor stole a car', status: 'denied' });
    expect(embedOfEvent(event).title).toBe('Denied: Tom Okafor stole a car');
  });

  it('grows with the evidence, up to a height that scrolls', () => {
    const one = makeEvent({ id: 'visit', edtf: '2019' });
    const mention = one.mentions[0];
    const two = { ...one, mentions: [mention, mention] as const };
    expect(embedOfEvent(two).height).toBeGreaterThan(embedOfEvent(one).height);
    expect(embedOfEvent({ ...one, mentions: [mention, ...Array.from({ length: 50 }, () => mention)] }).height).toBe(
      800,
    );
  });
});
