/** What the site is called and where its parts are: data only. */
export const site = {
  title: 'Tumen',
  tagline: 'News analysis that dates itself.',
  description:
    'Explainers on Russia and North Korea whose every date is read out of the prose and joined into one timeline with its evidence.',
  /** What the site is, in one sentence, on its front page. */
  statement: 'News analysis whose every date is read from its own sentences and joined into one timeline.',
  language: 'en',
  /**
   * Whose calendar says which day it is, by the name that IANA has for it (`America/Los_Angeles`): the date of a new
   * article, and which articles are of a later day.
   */
  timeZone: 'UTC',
  /** Who signs an article that no one person wrote: the author of a new one until somebody else is named. */
  byline: 'Tumen newsroom',
  /**
   * Where a reader reports an error: `mailto:corrections@…` or the address of a page that takes reports. Empty where there
   * is none; the corrections page then says so.
   */
  reports: '' as string,
  /** Where the site is served from; a deploy sets its own with SITE_URL and SITE_BASE. */
  url: 'https://tumen.example',
  navigation: [
    { label: 'Articles', path: '/articles/' },
    { label: 'Timeline', path: '/timeline/' },
    { label: 'Search', path: '/search/' },
    { label: 'How dates are read', path: '/method/' },
    { label: 'About', path: '/about/' },
  ],
  footer: [{ label: 'Corrections', path: '/corrections/' }],
} as const;
