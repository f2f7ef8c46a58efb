import type { Plugin } from 'vite';

/**
 * Lets the small pages draw nothing before their script has run. The browser would draw an empty page as soon as the
 * stylesheet is there, and the script that came meanwhile would have to wait for it.
 */
export function waitForScript(): Plugin {
  return {
    name: 'wait-for-script',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { path }) =>
        /popup|checkin/.test(path)
          ? html.replaceAll('<script type="module"', '<script type="module" blocking="render"')
          : html,
    },
  };
}
