/** What the site of the tests of rebuilding holds besides the project's own content, by file. */
export const article = 'content/articles/who-keeps-the-lighthouses.md';
export const bridge = 'content/articles/who-paints-the-bridge.md';
/** Of the bridge's article. */
export const title = 'Who paints the bridge?';

export const written = {
  [article]: `---
title: Who keeps the lighthouses?
description: A trust does, and a guild helps.
published: 2004-02-10
authors: [Jane Doe]
corrections:
  - { date: 2004-02-12, text: The museum is in the lighthouse. }
---

In May 2001 the Harbour Trust bought a lighthouse in Seal Point. On Christmas Day 2002 it opened a museum there.

The Harbour Trust closed a shipyard in Seal Point in August 2003. In June 1999 the Lamp Guild sold a steamer there.
`,
  [bridge]: `---
title: ${title}
description: Nobody knows.
published: 2004-03-12
authors: [Jane Doe]
---

In July 1997 the mayor painted a bridge.
`,
  // Nobody edits this one, nor those published before and after it: what is new about it is its picture.
  'content/articles/where-the-coast-ends.md': `---
title: Where does the coast end?
description: At the pier.
published: 2004-01-05
authors: [Jane Doe]
image: { src: /images/coast.svg, alt: A map of the coast, credit: Jane Doe }
---

![The coast](/images/coast.svg)

In June 1996 a storm broke the pier.
`,
  'content/articles/what-became-of-the-ferry.md': `---
title: What became of the ferry?
description: It was sold.
published: 2005-06-07
authors: [Jane Doe]
---

In March 2005 the Lamp Guild sold a ferry in Seal Point.
`,
  'public/images/coast.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 800"/>',
  'content/entities.yaml': `
- { id: harbour-trust, name: Harbour Trust, kind: organisation, aliases: [], pronouns: it }
- { id: seal-point, name: Seal Point, kind: place, aliases: [], pronouns: it }
`,
} as const;
