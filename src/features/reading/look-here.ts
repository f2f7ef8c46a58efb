import { upgraded } from '../../data/migrations.ts';
import { type Reading, readingOf } from '../../domain/backup.ts';
import { type Looked, lookAt } from './look-at.ts';

/** Lets the page be drawn once, so that what is under way stands there before the work begins. */
export const drawn = () =>
  new Promise((resolve) => (document.hidden ? setTimeout(resolve) : requestAnimationFrame(() => setTimeout(resolve))));

/** Milliseconds after which a page is let do something else. */
const longestTurn = 12;

/** On the page itself, some records at a time. */
async function readInTurns(text: string): Promise<Reading> {
  await drawn();
  const reading = readingOf(text, upgraded);
  let began = performance.now();
  for (;;) {
    const { done, value } = reading.next();
    if (done) return value;
    if (performance.now() - began < longestTurn) continue;
    await new Promise((resolve) => setTimeout(resolve));
    began = performance.now();
  }
}

export const lookHere = (file: Blob): Promise<Looked> => lookAt(file, readInTurns);
