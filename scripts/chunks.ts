// Which modules share a file of the package. Waiting for many small files takes longer than running them, and each
// costs the zip some 300 bytes; but what comes before the popup can be used must be little.
import { fileURLToPath } from 'node:url';
import { beforeReaderFile } from './reader-file.ts';

type Modules = { getModuleInfo(id: string): { importedIds?: readonly string[] } | null };

const file = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const background = file('entrypoints/background.ts');
const popup = file('entrypoints/popup/main.tsx');
const popupLater = file('entrypoints/popup/later.tsx');
const forCheckin = file('src/data/for-checkin.ts');
const journal = file('entrypoints/journal/main.tsx');
const journalOthers = file('entrypoints/journal/others.tsx');
const report = file('entrypoints/report/main.tsx');
const details = file('src/features/checkin/Details.tsx');
const askedFor = file('src/features/checkin/asked-for.ts');

/** All that a module brings along before it can run, with itself. */
function broughtBy(id: string, modules: Modules, found = new Set<string>()): Set<string> {
  if (found.has(id)) return found;
  found.add(id);
  for (const each of modules.getModuleInfo(id)?.importedIds ?? []) broughtBy(each, modules, found);
  return found;
}

/** What the reader's one file runs first is a file of its own: a file runs after all that it brings along. */
const firstInReaderFile = (id: string, modules: Modules) =>
  broughtBy(beforeReaderFile, modules).has(id) ? 'reader-first' : null;

const isOf = (entry: string, id: string, modules: Modules) => broughtBy(entry, modules).has(id);

/**
 * What the popup needs before it can be used is two files: what the worker needs as well, and what is its own. As
 * eight and as many, which the other pages share in other ways, they took twice as long to come as to run.
 */
function popupFileOf(id: string, modules: Modules): string | null {
  if (id.includes('wxt-plugins')) return 'both';
  if (isOf(popup, id, modules)) return isOf(background, id, modules) ? 'both' : 'first';
  return id.includes('wxt-html-plugins') ? 'first' : null;
}

/** The database with the rest of what the worker has, and what a check-in does with it. */
const storeFileOf = (id: string, modules: Modules) =>
  id !== background && isOf(background, id, modules) ? 'store' : null;
const keepingFileOf = (id: string, modules: Modules) => (isOf(forCheckin, id, modules) ? 'keeping' : null);

/** What the popup shows afterwards. */
function popupLaterFileOf(id: string, modules: Modules): string | null {
  if (id === popupLater || id === askedFor) return null;
  return [popupLater, askedFor].some((each) => isOf(each, id, modules)) ? 'later' : null;
}

/** What the journal begins with is one file more, with all figures: the report and the reader show them, too. */
function patternsFileOf(id: string, modules: Modules): string | null {
  if (id === journal) return null;
  return isOf(journal, id, modules) || /insights.figures.|locales.figures./.test(id) ? 'patterns' : null;
}

/** What several pages fetch after that would be a dozen small files. */
function laterFileOf(id: string, modules: Modules): string | null {
  const brought = (entry: string) => id !== entry && isOf(entry, id, modules);
  if (id === details || brought(details)) return 'details';
  return brought(journalOthers) && brought(report) ? 'report' : null;
}

/** What is none of these, is little, and is shared by pages or their workers. What draws or locks comes when it is used. */
const sharedFileOf = (id: string) => (/\/src\/(?!features\/insights\/chart|formats)/.test(id) ? 'shared' : null);

/** In the order in which they are asked: a file takes along whatever it needs that none before it has. */
export const groups = [
  { name: firstInReaderFile, debugName: 'what the reader as one file runs first' },
  { name: popupFileOf, debugName: 'the popup, until it can be used' },
  { name: storeFileOf, debugName: 'the database, and the worker' },
  { name: keepingFileOf, debugName: 'what a check-in does with the database' },
  { name: popupLaterFileOf, debugName: 'the popup, afterwards' },
  { name: patternsFileOf, debugName: 'the patterns' },
  { name: laterFileOf, debugName: 'what several pages fetch later' },
  { name: sharedFileOf, minShareCount: 2, debugName: 'what pages and their workers share' },
].map((group, index, all) => ({ ...group, priority: all.length - index }));

/**
 * With a page, and with what the popup shows afterwards, comes at once what these need. Other files are asked for one
 * after the other: of the few that they need most are there, and in the reader's one file nothing could come along.
 */
export function comesAlong(path: string, needed: string[], { hostType }: { hostType: 'html' | 'js' }): string[] {
  return hostType === 'html' || /^chunks\/(later|for-checkin)-/.test(path) ? needed : [];
}
