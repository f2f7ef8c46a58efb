// Builds the reader as one HTML file that any current browser opens without the extension: npm run build:reader
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import preact from '@preact/preset-vite';
import { parseYAML } from 'confbox';
import { build, type Rolldown } from 'vite';
import { leftOut } from './left-out.ts';
import { flat, isUsed, readerPage } from './one-file.ts';

const root = join(import.meta.dirname, '..');
const locales = join(root, 'src/locales');
const folder = join(root, '.output/reader');
const path = join(folder, 'polyvagal-check-in-reader.html');
const kB = (bytes: number) => `${Math.round(bytes / 1000)} kB`;

/** Writes the page, and answers where it is and what it was made of. */
export async function buildReader(): Promise<Rolldown.RolldownOutput & { path: string }> {
  const built = (await build({
    configFile: false,
    root,
    logLevel: 'warn',
    plugins: [preact({ devToolsEnabled: false, reactAliasesEnabled: false })],
    resolve: { alias: { '#i18n': join(locales, 'one-file-i18n.ts'), ...leftOut } },
    build: {
      write: false,
      copyPublicDir: false,
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: {
        input: join(root, 'entrypoints/reader/one-file.tsx'),
        output: { format: 'es', codeSplitting: false },
      },
    },
  })) as Rolldown.RolldownOutput;

  const sourceOf = (ending: string) => {
    const files = built.output.filter(({ fileName }) => fileName.endsWith(ending));
    if (files.length !== 1 || !files[0]) throw new Error(`${files.length} files end with ${ending}: one is one file`);
    return files[0].type === 'chunk' ? files[0].code : files[0].source.toString();
  };
  const [code, css] = [sourceOf('.js').trimEnd(), sourceOf('.css').trimEnd()];

  const yaml = readdirSync(locales).filter((name) => name.endsWith('.yml'));
  const all = yaml.map((name) => {
    const messages = new Map(flat(parseYAML(readFileSync(join(locales, name), 'utf8'))));
    return { language: name.slice(0, -4), messages };
  });
  const languages = Object.fromEntries(
    all.map(({ language, messages }) => [
      language,
      Object.fromEntries([...messages].filter(([key]) => isUsed(key, code))),
    ]),
  );
  // Which language to say it in is asked by code that an old browser does not run.
  const tooOld = all.map(({ messages }) => messages.get('reader.tooOld')).join(' ');
  const html = readerPage({ code, css, languages, tooOld });
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, html);
  console.log(`${path}: ${kB(Buffer.byteLength(html))}, ${kB(gzipSync(html).byteLength)} as gzip`);
  return { ...built, path };
}

if (import.meta.main) await buildReader();
