import preact from '@preact/preset-vite';
import { defineConfig, type WxtHooks } from 'wxt';
import { comesAlong, groups } from './scripts/chunks.ts';
import { leftOut } from './scripts/left-out.ts';
import { readerFile } from './scripts/reader-file.ts';
import { sharedWorkers } from './scripts/shared-workers.ts';
import { waitForScript } from './scripts/wait-for-script.ts';

/** Everything is refused unless a line here lets it in; there is no line for the network. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  // Only to read the package's own files as text (src/platform/packaged.ts).
  "frame-src 'self'",
  "frame-ancestors 'self'",
].join('; ');

type PublicFile = Parameters<WxtHooks['build:publicAssets']>[1][number];

/**
 * Chromium's store lists Brazilian and European Portuguese but not the language as such; the browser itself goes on
 * from either to it, message by message. So these two bring what the store shows. Firefox would stop at them.
 */
function namesOnly(files: PublicFile[], language: string, locales: string[]): PublicFile[] {
  const whole = files.find(({ relativeDest }) => relativeDest === `_locales/${language}/messages.json`);
  if (!whole || !('contents' in whole)) throw new Error(`The messages of ${language} are missing`);
  const names = Object.entries(JSON.parse(whole.contents)).filter(([key]) => key.startsWith('extension_'));
  const contents = JSON.stringify(Object.fromEntries(names));
  return locales.map((locale) => ({ relativeDest: `_locales/${locale}/messages.json`, contents }));
}

export default defineConfig({
  srcDir: 'src',
  entrypointsDir: '../entrypoints',
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/i18n/module'],
  zip: {
    // All that the package is made of, for whoever reviews it: npm ci needs .npmrc. No tests, no pictures.
    includeSources: ['{entrypoints,public,scripts,src}/**', 'docs/*.md', '*.{md,json,ts}', 'LICENSE', '.npmrc'],
  },
  vite: () => ({
    plugins: [
      sharedWorkers(),
      readerFile(),
      waitForScript(),
      preact({ devToolsEnabled: false, reactAliasesEnabled: false }),
    ],
    build: {
      modulePreload: { polyfill: false, resolveDependencies: comesAlong },
      // Reading a property does nothing here; otherwise every class of Chart.js that reads one while it is made stays.
      rolldownOptions: { treeshake: { propertyReadSideEffects: false } },
    },
    // Dexie's default entry is its ES5 build.
    resolve: { alias: { dexie: 'dexie/dist/modern/dexie.mjs', ...leftOut } },
  }),
  hooks: {
    'vite:build:extendConfig'(entrypoints, config) {
      const output = config.build?.rollupOptions?.output;
      if (!entrypoints.some(({ name }) => name === 'popup') || !output || Array.isArray(output)) return;
      output.codeSplitting = { groups };
    },
    'build:publicAssets'(wxt, files) {
      for (const each of files) if ('contents' in each) each.contents = JSON.stringify(JSON.parse(each.contents));
      if (wxt.config.browser !== 'firefox') files.push(...namesOnly(files, 'pt', ['pt_BR', 'pt_PT']));
    },
    'build:manifestGenerated'(_, manifest) {
      // Taken from the page's title otherwise, which knows one language.
      if (manifest.action) manifest.action.default_title = '__MSG_extension_shortName__';
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    short_name: '__MSG_extension_shortName__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['alarms', 'idle', 'notifications', 'storage', 'unlimitedStorage'],
    incognito: 'not_allowed',
    action: { default_title: '__MSG_extension_shortName__' },
    content_security_policy: { extension_pages: contentSecurityPolicy },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'polyvagal-check-in@extension.invalid',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '144' }),
  }),
});
