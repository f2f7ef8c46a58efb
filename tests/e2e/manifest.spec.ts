import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

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
        "connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
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
