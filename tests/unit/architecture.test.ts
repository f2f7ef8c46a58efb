import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const files = ['src', 'entrypoints']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`))
  .filter((path) => /\.tsx?$/.test(path));

const linesOf = (path: string) => readFileSync(path, 'utf8').split('\n').length - 1;

/** `src/features/checkin/Status.tsx` + `../../ui/Notice.tsx` is `src/ui/Notice.tsx`. */
function importsOf(path: string): string[] {
  const text = readFileSync(path, 'utf8');
  const named = [...text.matchAll(/\bfrom '([^'\n]+)';|\bimport\('([^'\n]+)'\)|\bimport '([^'\n]+)';/g)].map(
    ([, from, later, plain]) => from ?? later ?? plain ?? '',
  );
  return named.map((target) =>
    target.startsWith('.') ? new URL(target, `file:///${path}`).pathname.slice(1) : target,
  );
}

type Rule = { layer: RegExp; mayImport: RegExp; why: string };

/** The table "who may import whom" of docs/ARCHITECTURE.md. */
const rules: Rule[] = [
  { layer: /^src\/domain\//, mayImport: /^(zod\/mini|src\/domain\/)/, why: 'the domain is pure' },
  {
    layer: /^src\/data\/mirror\.ts$/,
    mayImport: /^(wxt\/browser|src\/data\/)/,
    why: 'the mirror alone touches storage.local',
  },
  {
    layer: /^src\/data\/(?!mirror\.ts)/,
    mayImport: /^(dexie|zod\/mini|src\/(domain|data)\/)/,
    why: 'data knows Dexie and the domain',
  },
  { layer: /^src\/platform\//, mayImport: /^(wxt\/browser|src\/platform\/)/, why: 'the platform decides nothing' },
  {
    layer: /^src\/locales\//,
    mayImport: /^(#i18n|src\/(domain|locales)\/)/,
    why: 'words know the domain and the messages',
  },
  {
    layer: /^src\/formats\//,
    mayImport: /^(age-encryption|@noble\/(ciphers|hashes)\/|@scure\/bip39\/|papaparse|fflate|src\/(domain|formats)\/)/,
    why: 'formats know the domain and the libraries that write them',
  },
  { layer: /^src\/ui\//, mayImport: /^(preact|#i18n|src\/ui\/)/, why: 'parts are dumb' },
  {
    layer: /^entrypoints\//,
    mayImport: /^(preact|#i18n|wxt\/|temporal-polyfill\/implementation$|src\/(features|ui|locales)\/|entrypoints\/)/,
    why: 'entrypoints wire features together',
  },
];

describe('who may import whom', () => {
  it.each(rules)('$layer: $why', ({ layer, mayImport, why }) => {
    const own = files.filter((path) => layer.test(path));
    expect(own.length).toBeGreaterThan(0);
    const wrong = own.flatMap((path) =>
      importsOf(path)
        .filter((target) => !mayImport.test(target))
        .map((target) => `${path} imports ${target}, but ${why}`),
    );
    expect(wrong).toEqual([]);
  });

  it('a feature imports no other feature', () => {
    const wrong = files.flatMap((path) => {
      const feature = /^src\/features\/([^/]+)\//.exec(path)?.[1];
      if (!feature) return [];
      const allowed = new RegExp(
        `^(preact|chart\\.js|#i18n|src/(domain|data|formats|platform|ui|locales)/|src/features/${feature}/)`,
      );
      return importsOf(path)
        .filter((target) => !allowed.test(target))
        .map((target) => `${path} imports ${target}: let an entrypoint compose them`);
    });
    expect(wrong).toEqual([]);
  });
});

describe('the size of files', () => {
  it('is at most 250 lines, 60 in the median; entrypoints have at most 30', () => {
    const sizes = files.map((path) => ({ path, lines: linesOf(path) })).sort((a, b) => a.lines - b.lines);
    expect(sizes.filter(({ lines }) => lines > 250)).toEqual([]);
    expect(sizes.filter(({ path, lines }) => path.startsWith('entrypoints/') && lines > 30)).toEqual([]);
    expect(sizes[Math.floor(sizes.length / 2)]?.lines).toBeLessThanOrEqual(60);
  });
});

describe('text stays text', () => {
  it('nothing makes elements or code out of text', () => {
    const sinks =
      /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|srcdoc|document\.write|createContextualFragment|setHTMLUnsafe|parseFromString|eval\(|new Function)\b|javascript:/;
    const wrong = files.flatMap((path) =>
      readFileSync(path, 'utf8')
        .split('\n')
        .flatMap((line, index) => (sinks.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : [])),
    );
    expect(wrong).toEqual([]);
  });
});
