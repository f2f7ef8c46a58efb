import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '../support/extension.ts';

const read = (build: string) => JSON.parse(readFileSync(`.output/${build}/manifest.json`, 'utf8'));

for (const build of ['chrome-mv3', 'firefox-mv3']) {
  test(`${build} asks for these permissions, no host and no network`, () => {
    const manifest = read(build);
    expect(manifest.permissions.toSorted()).toEqual(['alarms', 'idle', 'notifications', 'storage', 'unlimitedStorage']);
    for (const key of ['host_permissions', 'optional_permissions', 'content_scripts', 'web_accessible_resources']) {
      expect(manifest[key], key).toBeUndefined();
    }
    expect(manifest.incognito).toBe('not_allowed');
    expect(manifest.content_security_policy.extension_pages).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; " +
        "connect-src 'none'; base-uri 'none'; form-action 'none'; frame-src 'self'; frame-ancestors 'self'",
    );
  });
}

test('each browser is told what it must know', () => {
  expect(read('chrome-mv3').minimum_chrome_version).toBe('144');
  expect(read('firefox-mv3').browser_specific_settings.gecko).toMatchObject({
    strict_min_version: '142.0',
    data_collection_permissions: { required: ['none'] },
  });
});

test('both kinds of Portuguese lead to its words: in Chromium by way of the names alone, in Firefox at once', () => {
  const messages = (build: string, locale: string) =>
    JSON.parse(readFileSync(`.output/${build}/_locales/${locale}/messages.json`, 'utf8'));
  const whole = messages('chrome-mv3', 'pt');
  expect(Object.keys(whole)).toEqual(Object.keys(messages('chrome-mv3', 'en')));
  for (const locale of ['pt_BR', 'pt_PT']) {
    const names = messages('chrome-mv3', locale);
    expect(Object.keys(names)).toEqual(['extension_name', 'extension_shortName', 'extension_description']);
    expect(whole).toMatchObject(names);
  }
  expect(readdirSync('.output/firefox-mv3/_locales').toSorted()).toEqual(['de', 'en', 'es', 'fr', 'pt']);
});
