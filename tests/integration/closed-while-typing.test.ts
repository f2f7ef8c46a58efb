import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { set } from '../../src/domain/session-change.ts';
import { loseDatabase, newPage } from '../support/fresh-store.ts';
import { aTreatment } from '../support/rows.ts';

beforeEach(loseDatabase);
afterEach(() => void vi.restoreAllMocks());

type Page = Awaited<ReturnType<typeof newPage>>;
type Type = (text: string) => unknown;

/** A clock that goes on when it is told to. */
let clock = Temporal.Instant.from('2026-11-23T09:00:00Z');

const turns = async (count: number) => {
  for (let turn = 0; turn < count; turn++) await new Promise(setImmediate);
};

/** The browser has what it is handed at once, in the order of the calls, and says so some turns later. */
function answerLate(latency: number): void {
  const { local } = fakeBrowser.storage;
  const set = local.set.bind(local);
  vi.spyOn(local, 'set').mockImplementation(async (items) => {
    await set(items as Record<string, unknown>);
    await turns(latency);
  });
}

/** From now on nothing of the page reaches a copy; what the browser has been handed stays with it. */
function close(page: Page): void {
  const never = () => new Promise<never>(() => undefined);
  vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(never);
  vi.spyOn(fakeBrowser.storage.local, 'remove').mockImplementation(never);
  vi.spyOn(page.db, 'transaction').mockImplementation(never as never);
}

/** A session that somebody writes into, and what is there of it. */
async function aSession(page: Page): Promise<Type> {
  const { createSessionRecorder } = await import('../../src/features/sessions/recorder.ts');
  const session = aTreatment({ updatedAt: '2026-11-23T08:00:00.000Z' });
  await page.addSession(session);
  const recorder = createSessionRecorder(session, () => undefined);
  return (text) => recorder.record(set({ intention: text }));
}

async function anEntry(page: Page): Promise<Type> {
  const { createRecorder } = await import('../../src/features/checkin/recorder.ts');
  const recorder = createRecorder(undefined, () => undefined);
  await page.openStore();
  await recorder.record({ levels: { ventral: 2, sympathetic: 0, dorsal: 0 } }, 'none');
  return (note) => recorder.record({ note }, 'none');
}

const written = async ({ db }: Page) => [
  ...(await db.sessions.toArray()).map(({ intention }) => intention),
  ...(await db.checkins.toArray()).map(({ note }) => note),
];

const key = fc.record({ clock: fc.constantFrom(0, 0, 1, 20), turns: fc.constantFrom(0, 0, 1, 2, 3, 4, 5, 6, 8) });
const keys = fc.array(key, { minLength: 1, maxLength: 7 });
type Key = { clock: number; turns: number };
const after = (...turnsOfEach: number[]): Key[] => turnsOfEach.map((count) => ({ clock: 0, turns: count }));

/** Found by drawing ten times as many. */
const hard: [Key[], number, number][] = [
  [after(9, 0, 0, 5, 2), 0, 0],
  [after(2, 4, 0), 2, 4],
];

type Open = (page: Page) => Promise<Type>;

async function typedAndClosed(open: Open, pressed: Key[], more: number, latency: number): Promise<void> {
  vi.restoreAllMocks();
  vi.spyOn(Temporal.Now, 'instant').mockImplementation(() => clock);
  await fakeBrowser.storage.local.clear();
  await loseDatabase();
  answerLate(latency);
  const page = await newPage();
  const type = await open(page);
  let typed = '';
  for (const [index, pause] of pressed.entries()) {
    clock = clock.add({ milliseconds: pause.clock });
    typed += String(index);
    type(typed);
    await turns(pause.turns);
  }
  await turns(more);
  close(page);
  vi.mocked(fakeBrowser.storage.local.set).mockRestore();
  vi.mocked(fakeBrowser.storage.local.remove).mockRestore();
  const next = await newPage();
  await next.openStore();
  expect(await written(next)).toEqual([typed]);
}

it.each([
  ['session', aSession],
  ['check-in', anEntry],
])(
  'every key of a %s is there, however quick they follow each other and whenever the page is closed',
  async (_, open) => {
    await fc.assert(
      fc.asyncProperty(keys, fc.nat(12), fc.constantFrom(0, 2, 4), (pressed, more, latency) =>
        typedAndClosed(open, pressed, more, latency),
      ),
      { examples: hard },
    );
  },
);
