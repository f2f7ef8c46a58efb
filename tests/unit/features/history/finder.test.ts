import { describe, expect, it, vi } from 'vitest';
import { createFinder, type Found } from '../../../../src/features/history/finder.ts';
import { aCheckin } from '../../../support/rows.ts';

const ids = (count: number) => Array.from({ length: count }, (_, at) => `entry ${at}`);

/** A log of so many entries that is read when `step` is called, a piece each time. */
function aLog(count: number) {
  const rows = ids(count).map((id) => aCheckin({ id }));
  const waiting: (() => void)[] = [];
  const asked: number[] = [];
  return {
    rows,
    asked,
    from: () => {
      let at = 0;
      return (size: number) =>
        new Promise<{ rows: typeof rows; end: boolean }>((resolve) => {
          asked.push(size);
          waiting.push(() => {
            const piece = rows.slice(at, at + size);
            at += size;
            resolve({ rows: piece, end: piece.length < size });
          });
        });
    },
    async step(times = 1): Promise<void> {
      for (let time = 0; time < times; time++) {
        await vi.waitFor(() => expect(waiting.length).toBeGreaterThan(0));
        waiting.shift()?.();
        await new Promise((done) => setTimeout(done));
      }
    },
    left: () => waiting.length,
  };
}

function aFinder() {
  const told: Found[] = [];
  const finder = createFinder(
    (found) => told.push({ ...found, ids: [...found.ids] }),
    (error) => {
      throw error;
    },
  );
  return { finder, told, last: () => told.at(-1) };
}

const every = { keep: () => true, whole: false };

describe('looking for entries', () => {
  it('reads as many as a screen shows, and goes on when more are asked for', async () => {
    const log = aLog(1_000);
    const { finder, last } = aFinder();
    finder.search({ ...every, from: log.from });
    await log.step();
    expect(last()).toMatchObject({ ids: ids(60), complete: false });
    expect(log.left()).toBe(0);
    finder.further(500);
    await log.step(2);
    expect(last()).toMatchObject({ ids: ids(520), complete: false });
    expect(log.asked).toEqual([60, 400, 60]);
    finder.further(5_000);
    await log.step(2);
    expect(last()).toMatchObject({ ids: ids(1_000), complete: true });
    finder.further(6_000);
    expect(log.left()).toBe(0);
  });

  it('looks a filter through to the end, and tells a screenful at once and the rest by and by', async () => {
    const log = aLog(4_000);
    const { finder, told } = aFinder();
    finder.search({ from: log.from, keep: ({ id }) => id.endsWith('0'), whole: true });
    await log.step(11);
    expect(told.map((each) => [each.ids.length, each.complete])).toEqual([
      [80, false],
      [320, false],
      [400, true],
    ]);
  });

  it('stops for another filter, and tells nothing more of the first', async () => {
    const [first, second] = [aLog(4_000), aLog(10)];
    const { finder, told } = aFinder();
    finder.search({ from: first.from, keep: () => false, whole: true });
    await first.step(2);
    finder.search({ from: second.from, keep: () => true, whole: true });
    await second.step();
    await first.step();
    expect(first.left()).toBe(0);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ ids: ids(10), complete: true });
  });

  it('keeps what was found until a change is looked through, once for several changes', async () => {
    const log = aLog(900);
    const { finder, told, last } = aFinder();
    let hidden = '';
    finder.search({ from: log.from, keep: ({ id }) => id !== hidden, whole: true });
    finder.again();
    hidden = 'entry 3';
    finder.again();
    await log.step(3);
    expect(last()?.ids).toHaveLength(899);
    await log.step(3);
    expect(told).toHaveLength(3);
    expect(last()).toMatchObject({ complete: true });
    expect(log.left()).toBe(0);
  });

  it('reads no more than a piece at a time, however much was known', async () => {
    const log = aLog(3_000);
    const { finder } = aFinder();
    finder.search({ ...every, from: log.from });
    await log.step();
    finder.further(2_000);
    await log.step(5);
    finder.again();
    await log.step(5);
    expect(Math.max(...log.asked)).toBe(400);
  });

  it('stopped, it tells nothing', async () => {
    const log = aLog(10);
    const { finder, told } = aFinder();
    finder.search({ ...every, from: log.from });
    finder.stop();
    await log.step();
    expect(told).toEqual([]);
  });
});
