// The texts and pictures for the stores, held against the packages that go there. No browser is needed.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

const languages = ['en', 'de', 'es', 'fr', 'pt'];
const folder = 'docs/store';
const built = (path: string) => JSON.parse(readFileSync(`.output/${path}`, 'utf8'));

/** The parts of a page by their headings. */
function partsOf(file: string): Map<string, string> {
  const [, ...parts] = readFileSync(`${folder}/${file}`, 'utf8').split(/^## /m);
  return new Map(
    parts.map((part) => {
      const end = part.indexOf('\n');
      return [part.slice(0, end), part.slice(end).trim()];
    }),
  );
}

for (const language of languages) {
  test(`the ${language} texts fit the stores' fields and say what the package says`, () => {
    const parts = partsOf(`${language}.md`);
    const messages = built(`chrome-mv3/_locales/${language}/messages.json`);
    expect([...parts.keys()]).toEqual(['Title', 'Summary', 'Description', 'What is new']);
    const of = (name: string) => parts.get(name) ?? '';
    expect(of('Title')).toBe(messages.extension_name.message);
    expect(of('Title').length).toBeLessThanOrEqual(45);
    expect(of('Summary')).toBe(messages.extension_description.message);
    expect(of('Summary').length).toBeLessThanOrEqual(132);
    // Edge takes 250 to 10,000 characters.
    expect(of('Description').length).toBeGreaterThan(1000);
    expect(of('Description').length).toBeLessThan(10_000);
    // The first lines are what is seen before "more".
    expect(of('Description').indexOf('\n')).toBeLessThan(400);
    expect(of('Description').match(/^• /gm)).toHaveLength(8);
    expect(of('What is new').length).toBeGreaterThan(50);
    expect(of('What is new').length).toBeLessThan(500);
    expect(of('Description')).not.toMatch(/[*_#`]|https?:/);
  });
}

test('each permission of the packages is justified, and no other', () => {
  const permissions = partsOf('questions.md').get('Permissions') ?? '';
  const rows = [...permissions.matchAll(/^\| `(\w+)` \| (.+) \|$/gm)];
  for (const build of ['chrome-mv3', 'firefox-mv3']) {
    expect(rows.map(([, name]) => name).toSorted()).toEqual(built(`${build}/manifest.json`).permissions.toSorted());
  }
  for (const [, name, why = ''] of rows) expect(why.length, name).toBeGreaterThan(40);
});

test('the answers about data and code are those of the manifests', () => {
  const parts = partsOf('questions.md');
  const { required } = built('firefox-mv3/manifest.json').browser_specific_settings.gecko.data_collection_permissions;
  expect(parts.get('Data')).toContain(`\`data_collection_permissions: { "required": ${JSON.stringify(required)} }\``);
  const policy = built('chrome-mv3/manifest.json').content_security_policy.extension_pages;
  expect(parts.get('Remote code')).toContain("`default-src 'none'; connect-src 'none'`");
  for (const each of ["default-src 'none'", "connect-src 'none'", "script-src 'self'"]) expect(policy).toContain(each);
  expect(policy).not.toContain('unsafe');
  expect(parts.get('Single purpose')?.split('. ')).toHaveLength(1);
});

test('each language has its four pictures, of the size that the stores take', () => {
  const names = readdirSync(`${folder}/pictures`).toSorted();
  expect(names).toEqual(languages.flatMap((each) => [1, 2, 3, 4].map((n) => `${each}-${n}.png`)).toSorted());
  for (const name of names) {
    const picture = readFileSync(`${folder}/pictures/${name}`);
    expect(picture.subarray(1, 4).toString(), name).toBe('PNG');
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)], name).toEqual([1280, 800]);
    expect(picture.length, name).toBeLessThan(120_000);
  }
});
