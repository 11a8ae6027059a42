/**
 * All that makes an index out of a part of what is searched. Nothing else is a reason to index it anew, such as another
 * style or template. Which packages and which Node it is belongs to every digest of code.
 */
export const indexingCode = [
  'src/integrations/search/make-search-part.ts',
  'src/integrations/search/search-index.ts',
  'src/integrations/search/settle-search-index.ts',
  'src/integrations/search/write-search-index.ts',
  'src/site.ts',
];
