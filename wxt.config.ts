import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig, type WxtHooks } from 'wxt';
import { leftOut } from './scripts/left-out.ts';
import { sharedWorkers } from './scripts/shared-workers.ts';

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
  "frame-ancestors 'none'",
].join('; ');

type PublicFile = Parameters<WxtHooks['build:publicAssets']>[1][number];
type Modules = { getModuleInfo(id: string): { importedIds?: readonly string[] } | null };

const entrypoint = (path: string) => fileURLToPath(new URL(`entrypoints/${path}`, import.meta.url));
const popup = entrypoint('popup/main.tsx');
const popupLater = entrypoint('popup/later.tsx');
const journal = entrypoint('journal/main.tsx');
const others = entrypoint('journal/others.tsx');
const report = entrypoint('report/main.tsx');
const details = entrypoint('../src/features/checkin/Details.tsx');
const background = entrypoint('background.ts');

/** All that a module brings along before it can run. */
function broughtBy(id: string, modules: Modules, found = new Set<string>()): Set<string> {
  if (found.has(id)) return found;
  found.add(id);
  for (const each of modules.getModuleInfo(id)?.importedIds ?? []) broughtBy(each, modules, found);
  return found;
}

/**
 * What the popup needs before it can be used is two files: what the worker has as well, and what is its own; what it
 * shows afterwards is another. As eight and as many, which the other pages share in other ways, they took twice as
 * long to come as to run.
 */
function fileOf(id: string, modules: Modules): string | null {
  if (id === popup || id === popupLater) return null;
  if (broughtBy(popup, modules).has(id) || id.includes('wxt-html-plugins')) return 'first';
  return broughtBy(popupLater, modules).has(id) ? 'later' : null;
}

/** What the journal begins with is one file more, with all figures: the report and the reader show them, too. */
function patternsFileOf(id: string, modules: Modules): string | null {
  if (id === journal) return null;
  return broughtBy(journal, modules).has(id) || /insights.figures.|locales.figures./.test(id) ? 'patterns' : null;
}

/** What several pages fetch after that would be a dozen small files, which the package has no room for. */
function sharedLaterFileOf(id: string, modules: Modules): string | null {
  const isOf = (entry: string) => id !== entry && broughtBy(entry, modules).has(id);
  if (id === details || isOf(details)) return 'details';
  return isOf(others) && isOf(report) ? 'report' : null;
}

/** What the worker has, apart from what the popup needs of it. Asked first: a file takes along whatever it needs. */
function sharedFileOf(id: string, modules: Modules): string | null {
  if (id.includes('wxt-plugins')) return 'store';
  if (id === background || !broughtBy(background, modules).has(id)) return null;
  return broughtBy(popup, modules).has(id) ? 'store' : 'worker';
}

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
    plugins: [sharedWorkers(), preact({ devToolsEnabled: false, reactAliasesEnabled: false })],
    build: { modulePreload: { polyfill: false } },
    // Dexie's default entry is its ES5 build.
    resolve: { alias: { dexie: 'dexie/dist/modern/dexie.mjs', ...leftOut } },
  }),
  hooks: {
    'vite:build:extendConfig'(entrypoints, config) {
      const output = config.build?.rollupOptions?.output;
      if (!entrypoints.some(({ name }) => name === 'popup') || !output || Array.isArray(output)) return;
      output.codeSplitting = {
        groups: [
          { name: sharedFileOf, priority: 3, debugName: 'the worker, with and without the popup' },
          { name: fileOf, priority: 2, debugName: 'the popup, first and later' },
          { name: patternsFileOf, priority: 1, debugName: 'the patterns' },
          { name: sharedLaterFileOf, debugName: 'what several pages fetch later' },
        ],
      };
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
