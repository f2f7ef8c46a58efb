import { globSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { expect, it } from 'vitest';

const ownRule = /(?:^|[{},])\s*\.([\w-]+)\s*(?=[{,])/g;
const featureOf = (path: string) => path.split(sep)[2] ?? '';

/** Classes that a file gives a rule of their own, without regard to where they stand. */
function classesOf(path: string): string[] {
  const css = readFileSync(path, 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');
  return [...css.matchAll(ownRule)].map(([, name]) => name ?? '');
}

it('no two features style a class of one name: the journal has the rules of all of them at once', () => {
  const owners = new Map<string, Set<string>>();
  for (const path of globSync('src/features/**/*.css')) {
    for (const name of classesOf(path)) owners.set(name, (owners.get(name) ?? new Set()).add(featureOf(path)));
  }
  expect(owners.size).toBeGreaterThan(50);
  expect([...owners].filter(([, { size }]) => size > 1).map(([name]) => name)).toEqual([]);
});
