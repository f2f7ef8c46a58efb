import { useEffect, useReducer, useRef } from 'preact/hooks';
import type { KeyPair } from '../../formats/locked/key-pair.ts';
import { type Key, keyFrom, type Unlocked } from '../../formats/locked/outcome.ts';
import { useAttempt } from '../../ui/use-attempt.ts';
import { acted, emptyDesk } from './desk.ts';
import type { Looked } from './look-at.ts';
import { drawn } from './look-here.ts';

/** What takes long: in a worker, or on a page that has none. */
export type Tools = {
  lookAt: (file: Blob) => Promise<Looked>;
  unlock: (file: Blob, key: Key) => Promise<Unlocked>;
  newKeyPair: () => Promise<KeyPair>;
};

/** What lies open on this page. It is in memory alone, and gone with the page. */
export function useDesk({ lookAt, unlock }: Tools) {
  const [desk, act] = useReducer(acted, emptyDesk);
  const taken = useRef(0);
  const attempt = useAttempt();

  const look = async (id: number, file: Blob) => act({ do: 'look', id, looked: await lookAt(file) });

  /** One after the other, so that the parts of one log come to the same place in any case. */
  async function take(given: Iterable<File>): Promise<void> {
    const files = [...given].map((file) => ({ id: ++taken.current, name: file.name, file }));
    act({ do: 'take', files });
    for (const { id, file } of files) await look(id, file);
  }
  async function open(id: number, file: Blob, typed: string): Promise<void> {
    act({ do: 'open', id });
    await drawn();
    const found = await unlock(file, keyFrom(typed));
    if (found.kind === 'unlocked') await look(id, new Blob([found.bytes as Uint8Array<ArrayBuffer>]));
    else act({ do: 'look', id, looked: { kind: 'locked', tried: found.kind, typed } });
  }
  /**
   * With a key file that was given. That a file was locked with words instead needs no word of its own, and what was
   * typed before stays to be mended.
   */
  async function tryKey(id: number, file: Blob, identity: string, before: Looked & { kind: 'locked' }): Promise<void> {
    act({ do: 'tryKey', id });
    const found = await unlock(file, { identity });
    if (found.kind === 'unlocked') return look(id, new Blob([found.bytes as Uint8Array<ArrayBuffer>]));
    const tried = found.kind === 'needs-passphrase' ? {} : { tried: found.kind };
    act({ do: 'look', id, looked: { ...before, ...tried } });
  }
  useEffect(() => {
    // Each key once on each file: it would not open it the second time either.
    for (const { id, file, state, keysTried } of desk.aside) {
      const key = desk.keys[keysTried];
      if (state.kind === 'locked' && key !== undefined) attempt(tryKey(id, file, key, state));
    }
  }, [desk.keys, desk.aside]);
  return { desk, act, take, open };
}
