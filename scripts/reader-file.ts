// The reader as one file is made of the package's own files, so that they are there once: this lists which.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

const root = join(import.meta.dirname, '..');
const entry = join(root, 'entrypoints/reader/one-file.tsx');
export const beforeReaderFile = join(root, 'entrypoints/reader/before-file.ts');

type Modules = Pick<Rolldown.PluginContext, 'getModuleInfo'>;

/** All that a module may ask for, at once or later. */
function reachedFrom(id: string, modules: Modules, found = new Set<string>()): Set<string> {
  if (found.has(id)) return found;
  found.add(id);
  const info = modules.getModuleInfo(id);
  for (const each of [...(info?.importedIds ?? []), ...(info?.dynamicallyImportedIds ?? [])])
    reachedFrom(each, modules, found);
  return found;
}

/** Builds the one file's own entry along with the pages, and writes `reader-file.json` for `src/formats/one-file.ts`. */
export function readerFile(): Plugin {
  return {
    name: 'reader-file',
    enforce: 'post',
    apply: 'build',
    buildStart({ input }) {
      if ('reader' in input) this.emitFile({ type: 'chunk', id: entry, name: 'reader-file' });
    },
    generateBundle(_, bundle) {
      const chunkOf = (file: string) => {
        const chunk = bundle[file];
        return chunk?.type === 'chunk' ? chunk : undefined;
      };
      const first = Object.values(bundle).find((each) => each.type === 'chunk' && each.facadeModuleId === entry);
      if (!first) return;
      const reached = reachedFrom(entry, this);
      const [scripts, styles] = [new Set<string>(), new Set<string>()];
      const add = (file: string) => {
        const chunk = chunkOf(file);
        if (!chunk || scripts.has(file)) return;
        scripts.add(file);
        for (const each of chunk.imports) add(each);
        for (const each of chunk.viteMetadata?.importedCss ?? []) styles.add(each);
        // A file that pages share may also ask for what the reader has no use for.
        for (const each of chunk.dynamicImports) if (chunkOf(each)?.moduleIds.some((id) => reached.has(id))) add(each);
      };
      add(first.fileName);
      const languages = readdirSync(join(root, 'src/locales')).filter((name) => name.endsWith('.yml'));
      const source = JSON.stringify({
        entry: first.fileName,
        scripts: [...scripts].sort(),
        styles: [...styles],
        languages: languages.map((name) => name.replace('.yml', '')),
      });
      this.emitFile({ type: 'asset', fileName: 'reader-file.json', source });
    },
  };
}
