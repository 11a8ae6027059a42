import type { AstroIntegration } from 'astro';

/** Adds the editors' desk, `/desk/`, in dev only: no build knows of it. */
export function desk(): AstroIntegration {
  return {
    name: 'desk',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return;
        injectRoute({
          pattern: '/desk/',
          entrypoint: new URL('../../desk/DeskPage.astro', import.meta.url),
          prerender: true,
        });
      },
    },
  };
}
