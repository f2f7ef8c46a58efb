// Which modules share a file of the package. Waiting for many small files takes longer than running them, and each
// costs the zip some 300 bytes; but what comes before the popup can be used must be little.
import { fileURLToPath } from 'node:url';
import { beforeReaderFile } from './reader-file.ts';

type Modules = { getModuleInfo(id: string): { importedIds?: readonly string[] } | null };

const file = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const background = file('entrypoints/background.ts');
const popup = file('entrypoints/popup/main.tsx');
const popupLater = file('entrypoints/popup/later.tsx');
const journal = file('entrypoints/journal/main.tsx');
const journalOthers = file('entrypoints/journal/others.tsx');
const report = file('entrypoints/report/main.tsx');
const details = file('src/features/checkin/Details.tsx');
/** What a check-in asks for when it is needed, each too small to be a file of its own. */
const askedFor = ['EarlierChoice', 'GoOn', 'Snooze'].map((name) => file(`src/features/checkin/${name}.tsx`));

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

/** What the worker has, apart from what the popup needs of it. Asked early: a file takes along whatever it needs. */
function workerFileOf(id: string, modules: Modules): string | null {
  if (id.includes('wxt-plugins')) return 'store';
  if (id === background || !broughtBy(background, modules).has(id)) return null;
  return broughtBy(popup, modules).has(id) ? 'store' : 'worker';
}

/**
 * What the popup needs before it can be used is two files: what the worker has as well, and what is its own; what it
 * shows afterwards is another. As eight and as many, which the other pages share in other ways, they took twice as
 * long to come as to run.
 */
function popupFileOf(id: string, modules: Modules): string | null {
  if (id === popupLater) return null;
  if (broughtBy(popup, modules).has(id) || id.includes('wxt-html-plugins')) return 'first';
  return [popupLater, ...askedFor].some((each) => broughtBy(each, modules).has(id)) ? 'later' : null;
}

/** What the journal begins with is one file more, with all figures: the report and the reader show them, too. */
function patternsFileOf(id: string, modules: Modules): string | null {
  if (id === journal) return null;
  return broughtBy(journal, modules).has(id) || /insights.figures.|locales.figures./.test(id) ? 'patterns' : null;
}

/** What several pages fetch after that would be a dozen small files. */
function laterFileOf(id: string, modules: Modules): string | null {
  const isOf = (entry: string) => id !== entry && broughtBy(entry, modules).has(id);
  if (id === details || isOf(details)) return 'details';
  return isOf(journalOthers) && isOf(report) ? 'report' : null;
}

/** What is none of these, is little, and is shared by pages or their workers. What draws or locks comes when it is used. */
const sharedFileOf = (id: string) => (/\/src\/(?!features\/insights\/chart|formats)/.test(id) ? 'shared' : null);

/** In the order in which they are asked. */
export const groups = [
  { name: firstInReaderFile, debugName: 'what the reader as one file runs first' },
  { name: workerFileOf, debugName: 'the worker, with and without the popup' },
  { name: popupFileOf, debugName: 'the popup, first and later' },
  { name: patternsFileOf, debugName: 'the patterns' },
  { name: laterFileOf, debugName: 'what several pages fetch later' },
  { name: sharedFileOf, minShareCount: 2, debugName: 'what pages and their workers share' },
].map((group, index, all) => ({ ...group, priority: all.length - index }));

/**
 * With a page, and with what the popup shows afterwards, comes at once what these need. Other files are asked for one
 * after the other: of the few that they need most are there, and in the reader's one file nothing could come along.
 */
export function comesAlong(path: string, needed: string[], { hostType }: { hostType: 'html' | 'js' }): string[] {
  return hostType === 'html' || path.startsWith('chunks/later-') ? needed : [];
}
