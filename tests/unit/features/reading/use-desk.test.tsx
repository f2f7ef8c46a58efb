// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Backup } from '../../../../src/domain/backup.ts';
import type { Looked } from '../../../../src/features/reading/look-at.ts';
import { type Tools, useDesk } from '../../../../src/features/reading/use-desk.ts';
import type { Key, Unlocked } from '../../../../src/formats/locked/outcome.ts';
import { aCheckin } from '../../../support/rows.ts';

const log = (): Backup => ({
  app: '0.1.0',
  exportedAt: '2026-11-24T08:00:00.000Z',
  checkins: [aCheckin()],
  prompts: [],
  sessions: [],
  customSensations: [],
  settings: {},
});

/** Files say what they are: `key <key>`, `for <key>: <what is in it>` or `with <words>: <what is in it>`. */
const lookAt = async (file: Blob): Promise<Looked> => {
  const text = await file.text();
  if (text.startsWith('key ')) return { kind: 'key', identity: text.slice(4) };
  return text === 'log' ? { kind: 'log', backup: log() } : { kind: 'locked' };
};
async function opened(file: Blob, key: Key): Promise<Unlocked> {
  const [, kind, own, content] = /^(for|with) (.+?): (.*)$/.exec(await file.text()) ?? [];
  if (kind === 'for' && 'passphrase' in key) return { kind: 'needs-key' };
  if (kind === 'with' && 'identity' in key) return { kind: 'needs-passphrase' };
  if (own !== Object.values(key)[0]) return { kind: kind === 'for' ? 'wrong-key' : 'wrong-passphrase' };
  return { kind: 'unlocked', bytes: new TextEncoder().encode(content) };
}
const newKeyPair = () => Promise.reject(new Error('nobody makes one here'));

const root = document.createElement('div');
afterEach(() => render(null, root));

/** The desk of a page, and what a person does at it. */
async function aDesk(unlocking: Tools['unlock'] = opened) {
  const unlock = vi.fn(unlocking);
  const now = {} as ReturnType<typeof useDesk>;
  function Page() {
    Object.assign(now, useDesk({ lookAt, unlock, newKeyPair }));
    return null;
  }
  await act(() => render(<Page />, root));
  const isUnderWay = () =>
    now.desk.aside.some(({ state, keysTried }) => state.kind !== 'locked' || keysTried < now.desk.keys.length);
  const settled = () => expect.poll(isUnderWay).toBe(false);
  return {
    unlock,
    state: (place = 0) => now.desk.aside[place]?.state,
    shown: () => now.desk.patients.flatMap(({ files }) => files.map(({ name }) => name)),
    async give(...texts: string[]): Promise<void> {
      await act(() => now.take(texts.map((text) => new File([text], text))));
      await settled();
    },
    async type(words: string): Promise<void> {
      const [first] = now.desk.aside;
      if (first) await act(() => now.open(first.id, first.file, words));
      await settled();
    },
  };
}

describe('a key file', () => {
  it('opens a file that came before it or comes later, whatever stands between them', async () => {
    const { give, shown } = await aDesk();
    await give('for A: log', 'key A', 'for A: log');
    expect(shown()).toEqual(['for A: log', 'for A: log']);
  });

  it('opens a file that words did not', async () => {
    const { give, type, state, shown } = await aDesk();
    await give('for A: log');
    await type('six words');
    expect(state()).toMatchObject({ tried: 'needs-key' });
    await give('key A');
    expect(shown()).toEqual(['for A: log']);
  });

  it('opens a file that another key did not, in either order, and one that comes when both were given', async () => {
    for (const keys of [
      ['key old', 'key A'],
      ['key A', 'key old'],
    ]) {
      const { give, state, shown } = await aDesk();
      await give('for A: log');
      for (const key of keys) await give(key);
      expect([state(), shown()]).toEqual([undefined, ['for A: log']]);
      await give('for old: log');
      expect(shown()).toHaveLength(2);
      render(null, root);
    }
  });

  it('that is of no use leaves the words that were typed, and what they were told', async () => {
    const { give, type, state } = await aDesk();
    await give('with six words: log');
    await type('six wrods');
    await give('key A');
    expect(state()).toEqual({ kind: 'locked', tried: 'wrong-passphrase', typed: 'six wrods' });
    await give('for B: log');
    expect(state(1)).toEqual({ kind: 'locked', tried: 'wrong-key' });
  });

  it('that comes while words are tried is tried after them', async () => {
    const words = Promise.withResolvers<Unlocked>();
    const desk = await aDesk((file, key) => ('passphrase' in key ? words.promise : opened(file, key)));
    await desk.give('for A: log');
    const typed = desk.type('six words');
    await expect.poll(() => desk.unlock.mock.calls.length).toBe(1);
    const given = desk.give('key A');
    await expect.poll(() => desk.unlock.mock.calls.length).toBe(1);
    words.resolve({ kind: 'needs-key' });
    await Promise.all([typed, given]);
    expect(desk.shown()).toEqual(['for A: log']);
  });

  it('is tried once on each file, also on one that has another locked file in it', async () => {
    const { give, unlock, state } = await aDesk();
    await give('for A: for A: log', 'for B: log', 'with six words: log', 'key A', 'key A', 'key C');
    expect(state()).toEqual({ kind: 'locked', tried: 'wrong-key' });
    expect(unlock).toHaveBeenCalledTimes(6);
    await give('key A');
    expect(unlock).toHaveBeenCalledTimes(6);
  });
});
