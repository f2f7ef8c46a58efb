import { readFileSync } from 'node:fs';
import { posix } from 'node:path';

const build = '.output/chrome-mv3';

/** All that the browser fetches before the popup's targets can be used: what its page names, and nothing later. */
function firstFilesOf(page) {
  const html = readFileSync(`${build}/${page}`, 'utf8');
  const named = [...html.matchAll(/(?:src|href)="\/([^"]+)"/g)].map(([, path]) => path);
  return [page, ...named].map((path) => `${build}/${path}`);
}

/** A script and all that it brings along before it runs. */
function filesFrom(path, found = new Set()) {
  if (found.has(path)) return found;
  found.add(path);
  const script = readFileSync(`${build}/${path}`, 'utf8');
  const named = [...script.matchAll(/(?:from|import)\s*"(\.[^"]+)"/g)].map(([, name]) => name);
  for (const name of named) filesFrom(posix.join(posix.dirname(path), name), found);
  return found;
}

export default [
  { name: 'popup until usable', path: firstFilesOf('popup.html'), gzip: true, limit: '60 kB' },
  {
    name: 'background',
    path: [...filesFrom('background.js')].map((path) => `${build}/${path}`),
    gzip: true,
    limit: '45 kB',
  },
  { name: 'the whole package', path: `${build}/**/*`, gzip: true, limit: '400 kB' },
];
