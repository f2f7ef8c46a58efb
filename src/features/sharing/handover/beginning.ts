import type { Log } from '../../../domain/handover/choice.ts';
import type { Format } from '../../../domain/handover/file-name.ts';
import type { Beginning, Wanted } from './messages.ts';
import { csvTables, fhirText, jsonFiles } from './write.ts';

/** Enough of a file for its first few records. */
const mostCharacters = 1200;
const mostLines = 4;

/** As much of the texts as is shown. */
function beginningOf(name: string | undefined, texts: Iterable<string>, mostOf: (text: string) => number): Beginning {
  let text = '';
  for (const each of texts) {
    text += each;
    if (text.length > mostOf(text)) return { name, text: text.slice(0, mostOf(text)), isWhole: false };
  }
  return { name, text, isWhole: true };
}

/** Where a table's first lines end: lines within a quoted cell are none. */
function endOfLines(text: string): number {
  let [quoted, lines] = [false, 0];
  for (let place = 0; place < text.length; place++) {
    if (text[place] === '"') quoted = !quoted;
    else if (text[place] === '\n' && !quoted && ++lines === mostLines) return place + 1;
  }
  return text.length;
}

/** How the files of a format begin. `log` has the first records as they stand in them; more are not looked at. */
export function beginningsOf(log: Log, wanted: Wanted, format: Format): Beginning[] {
  if (format === 'csv') return csvTables(log, wanted).map(({ name, texts }) => beginningOf(name, texts(), endOfLines));
  const texts = format === 'json' ? (jsonFiles(log, wanted, (all) => all)[0] ?? []) : fhirText(log, wanted);
  return [beginningOf(undefined, texts, () => mostCharacters)];
}
