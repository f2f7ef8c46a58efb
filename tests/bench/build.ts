// The extension as it ships, with pages beside it that only measurements need. The build that ships has none of them.
import { spawnSync } from 'node:child_process';
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build as bundle } from 'vite';

const root = join(import.meta.dirname, '../..');
const folder = join(root, '.output/bench');
export const benchBuild = join(folder, 'extension');

const pages = { blank: 'blank.ts', seed: 'seed.ts', raw: 'raw.ts', pieces: 'pieces.ts', naive: 'naive.ts' };

const html = (name: string) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>${name}</title>
    <script type="module" src="/bench-${name}.js"></script>
  </head>
  <body></body>
</html>
`;

export function run(...args: string[]): string {
  const [program = '', ...rest] = args;
  const { status, stdout, stderr } = spawnSync(join(root, 'node_modules/.bin', program), rest, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}:\n${stdout}${stderr}`);
  return stdout;
}

/** Builds both, and gives the folder of the one to load. */
export async function buildForBench(): Promise<void> {
  run('wxt', 'build');
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  cpSync(join(root, '.output/chrome-mv3'), benchBuild, { recursive: true });
  for (const [name, file] of Object.entries(pages)) {
    writeFileSync(join(benchBuild, `bench-${name}.html`), html(name));
    await bundle({
      configFile: false,
      root,
      logLevel: 'warn',
      resolve: { alias: { dexie: 'dexie/dist/modern/dexie.mjs' } },
      build: {
        outDir: benchBuild,
        emptyOutDir: false,
        copyPublicDir: false,
        modulePreload: false,
        lib: { entry: join(import.meta.dirname, 'pages', file), formats: ['es'], fileName: () => `bench-${name}.js` },
      },
    });
  }
}
