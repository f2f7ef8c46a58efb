import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

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

export default defineConfig({
  srcDir: 'src',
  entrypointsDir: '../entrypoints',
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/i18n/module'],
  vite: () => ({
    plugins: [preact({ devToolsEnabled: false, reactAliasesEnabled: false })],
    build: { modulePreload: { polyfill: false } },
    // Dexie's default entry is its ES5 build.
    resolve: { alias: { dexie: 'dexie/dist/modern/dexie.mjs' } },
  }),
  hooks: {
    'build:publicAssets'(_, files) {
      // Chromium knows Brazilian and European Portuguese but not the language as such; ours serves both.
      const portuguese = files.findIndex(({ relativeDest }) => relativeDest === '_locales/pt/messages.json');
      const [file] = files.splice(portuguese, 1);
      if (!file) throw new Error('The Portuguese messages are missing');
      for (const locale of ['pt_BR', 'pt_PT'])
        files.push({ ...file, relativeDest: `_locales/${locale}/messages.json` });
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
