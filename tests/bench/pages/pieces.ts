// A restore's writes with nothing around them, in the product's pieces and order: a worker puts all rows into a database
// in one transaction, and then hands them to its page, which gives them to `storage.local`. Page and worker in one.
import { heavyLog } from '../log.ts';
import { asked, done, openOwn } from './own.ts';

type Asked = { ask: 'write'; count: number; now: number } | { ask: 'next' };
type Told = { text: string | undefined };

const rowsPerPut = 1_000;
const rowsPerText = 200;

let texts: Iterator<string> | undefined;

async function write(count: number, now: number): Promise<void> {
  const log = heavyLog(count, now);
  const db = await openOwn('bench-pieces');
  const transaction = db.transaction(['checkins', 'prompts'], 'readwrite', { durability: 'strict' });
  for (const name of ['checkins', 'prompts'] as const) {
    for (let start = 0; start < log[name].length; start += rowsPerPut) {
      const puts = log[name].slice(start, start + rowsPerPut).map((row) => transaction.objectStore(name).put(row));
      await asked(puts.at(-1) as IDBRequest);
    }
  }
  await done(transaction);
  texts = textsOf([...log.checkins, ...log.prompts]);
}

function* textsOf(rows: readonly object[]): Generator<string> {
  for (let start = 0; start < rows.length; start += rowsPerText) {
    yield rows
      .slice(start, start + rowsPerText)
      .map((row) => JSON.stringify(row))
      .join('\n');
  }
}

function work(): void {
  addEventListener('message', async ({ data }: MessageEvent<Asked>) => {
    if (data.ask === 'write') await write(data.count, data.now);
    const text = data.ask === 'next' ? texts?.next().value : undefined;
    (postMessage as (told: Told) => void)({ text });
  });
}

async function putInPieces(count: number, now: number): Promise<void> {
  const worker = new Worker('/bench-pieces.js', { type: 'module' });
  const answer = (asked: Asked) =>
    new Promise<Told>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<Told>) => resolve(data);
      worker.onerror = ({ message }) => reject(new Error(message));
      worker.postMessage(asked);
    });
  await answer({ ask: 'write', count, now });
  let index = 0;
  for (let { text } = await answer({ ask: 'next' }); text; { text } = await answer({ ask: 'next' })) {
    await chrome.storage.local.set({ [`bench-pieces/${index++}`]: text });
  }
  worker.terminate();
}

if (globalThis.document) Object.assign(globalThis, { putInPieces });
else work();
