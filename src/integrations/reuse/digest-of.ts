import { createHash } from 'node:crypto';

/** A digest of data that JSON holds whole: another for other data. */
export function digestOf(data: unknown): string {
  return createHash('sha256').update(JSON.stringify(data)).digest('base64url');
}
