import { readFileSync } from 'node:fs';

const build = '.output/chrome-mv3';

/** All that the browser fetches before the popup's targets can be used: what its page names, and nothing later. */
function firstFilesOf(page) {
  const html = readFileSync(`${build}/${page}`, 'utf8');
  const named = [...html.matchAll(/(?:src|href)="\/([^"]+)"/g)].map(([, path]) => path);
  return [page, ...named].map((path) => `${build}/${path}`);
}

export default [
  { name: 'popup until usable', path: firstFilesOf('popup.html'), gzip: true, limit: '60 kB' },
  { name: 'background', path: `${build}/background.js`, gzip: true, limit: '45 kB' },
];
