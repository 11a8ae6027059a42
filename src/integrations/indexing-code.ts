/**
 * All that makes an index out of a part of what is searched. Nothing else is a reason to index it anew, such as another
 * style or template. Which packages and which Node it is belongs to every digest of code.
 */
export const indexingCode = [
  'src/integrations/make-search-part.ts',
  'src/integrations/search-index.ts',
  'src/integrations/settle-search-index.ts',
  'src/integrations/write-search-index.ts',
  'src/site.ts',
];
