import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { endStage } from '../../machine/stages.ts';
import { currentRebuild } from './current-rebuild.ts';

/** Puts the files that the last build made into the new output, before anything else looks at that. */
export function takeOver(): AstroIntegration {
  return {
    name: 'take-over',
    hooks: {
      'astro:build:done': ({ dir }) => {
        endStage('pages');
        currentRebuild()?.finish(fileURLToPath(dir));
        endStage('files taken over');
      },
    },
  };
}
