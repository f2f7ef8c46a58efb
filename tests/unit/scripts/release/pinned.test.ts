import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const { dependencies, devDependencies, optionalDependencies } = read('package.json');

type Locked = { version?: string; integrity?: string; resolved?: string; link?: boolean; inBundle?: boolean };
const packages: [path: string, locked: Locked][] = Object.entries(read('package-lock.json').packages);

it('every package is asked for by one exact version', () => {
  const asked = Object.entries<string>({ ...dependencies, ...devDependencies, ...optionalDependencies });
  expect(asked.length).toBeGreaterThan(30);
  expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

it('the lock file knows each package by its hash, and from nowhere but npm’s own setting', () => {
  // What a package has inside its own archive is under that one's hash.
  const brought = packages.filter(([path, { inBundle }]) => path !== '' && !inBundle);
  expect(brought.length).toBeGreaterThan(300);
  const loose = brought.filter(([, { version, integrity, resolved, link }]) => {
    return !version || !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? '') || resolved || link;
  });
  expect(loose).toEqual([]);
});
