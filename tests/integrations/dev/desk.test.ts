import { describe, expect, it, vi } from 'vitest';
import { desk } from '../../../src/integrations/dev/desk.ts';

/** What the integration adds when Astro sets itself up for a command. */
function routesIn(command: 'dev' | 'build'): readonly unknown[] {
  const injectRoute = vi.fn();
  const setup = desk().hooks['astro:config:setup'] as unknown as (options: object) => void;
  setup({ command, injectRoute });
  return injectRoute.mock.calls.map(([route]: { pattern: string }[]) => route?.pattern);
}

describe('the desk', () => {
  it('has a page in dev', () => {
    expect(routesIn('dev')).toEqual(['/desk/']);
  });

  it('is in no build', () => {
    expect(routesIn('build')).toEqual([]);
  });
});
