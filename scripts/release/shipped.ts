// Which packages have code in what is built: asked of the bundler, as neither list in package.json says it.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

type Output = Rolldown.OutputChunk | Rolldown.OutputAsset;

/** What the builders add of their own has no file: `\0rolldown/runtime.js`, `\0vite/preload-helper.js`. */
const builtIn = /^\0(rolldown|vite)\//;

/** The folder of a module's package, nested ones included; nothing for the project's own modules. */
export function packageFolder(id: string): string | undefined {
  const path = id.replaceAll('\\', '/').replace(/^\0|\?.*$/g, '');
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0];
}

/** `name@version` of the package that brought a module. */
function packageOf(id: string): string | undefined {
  const [, builder] = builtIn.exec(id) ?? [];
  const folder = builder ? dirname(packageJsonOf(builder)) : packageFolder(id);
  if (!folder) return undefined;
  const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return `${name}@${version}`;
}

const packageJsonOf = (name: string) => join(import.meta.dirname, '../../node_modules', name, 'package.json');

/** Modules of which nothing is left after shaking ship nothing. */
export function packagesIn(output: readonly Output[]): string[] {
  const chunks = output.filter((each) => each.type === 'chunk');
  const modules = chunks.flatMap((chunk) => Object.entries(chunk.modules));
  const rendered = modules.filter(([, { renderedLength }]) => renderedLength > 0);
  return rendered.map(([id]) => packageOf(id)).filter((name) => name !== undefined);
}

/** Looks on while a build is written, and changes nothing of it. */
export function noting(found: Set<string>): Plugin {
  return {
    name: 'shipped-packages',
    generateBundle(_, bundle) {
      for (const name of packagesIn(Object.values(bundle))) found.add(name);
    },
  };
}
