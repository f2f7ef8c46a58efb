import { describe, expect, it } from 'vitest';
import { headerOf, isLocked } from '../../../../src/formats/locked/header.ts';
import { isRecipient, newKeyPair } from '../../../../src/formats/locked/key-pair.ts';
import { lock, unlock } from '../../../../src/formats/locked/lock.ts';
import type { LockWith } from '../../../../src/formats/locked/outcome.ts';
import { zipped } from '../../../../src/formats/zip.ts';

/** A thousand guesses a second instead of one in two: the tests are no secret. */
const quick = 8;
const passphrase = 'river amber quiet stone velvet north';
const by = { passphrase };

async function locked(content: Uint8Array, key: LockWith = by): Promise<Uint8Array> {
  const result = await lock(content, key, quick);
  if (result.kind !== 'locked') throw new Error(result.kind);
  return result.bytes;
}

const bytesOf = (text: string) => new TextEncoder().encode(text);
/** Text of so many bytes, as it stands in an export: letters, figures and signs of more than one byte. */
const textOf = (length: number) => {
  const record = '{"at":"2026-11-23T08:15:00.000Z","note":"ruhig – très calme ☀️"},';
  return bytesOf(record.repeat(Math.ceil(length / record.length))).slice(0, length);
};
const flipped = (file: Uint8Array, place: number) => file.map((byte, index) => (index === place ? byte ^ 1 : byte));

const piece = 64 * 1024;
/** One piece, two and a part, and exactly two: the format's seams. */
const contents: [string, Uint8Array][] = [
  ['a short text', bytesOf('{"format":"polyvagal-check-in","settings":{}}')],
  ['two pieces and a part', textOf(2 * piece + 4321)],
  ['exactly two pieces', textOf(2 * piece)],
];

const texts = [new TextDecoder().decode(textOf(3000))];
const zip = new Uint8Array(Buffer.concat(await Array.fromAsync(zipped([{ name: 'checkins.csv', texts }]))));

describe('a locked file', () => {
  it.each([...contents, ['nothing', new Uint8Array()]] as typeof contents)('gives back %s', async (_name, content) => {
    const file = await locked(content);
    expect(isLocked(file)).toBe(true);
    expect(headerOf(file)).toMatchObject({ kind: 'header', wanted: 'passphrase' });
    expect(await unlock(file, by)).toEqual({ kind: 'unlocked', bytes: content });
  });

  it('opens for words that were read aloud, and for a passphrase exactly as it was chosen', async () => {
    const file = await locked(bytesOf('x'));
    expect((await unlock(file, { passphrase: ` ${passphrase.toUpperCase().replaceAll(' ', '  ')}\n` })).kind).toBe(
      'unlocked',
    );
    const own = ' Zwei  Wörter ';
    expect((await unlock(await locked(bytesOf('x'), { passphrase: own }), { passphrase: own })).kind).toBe('unlocked');
  });

  it('opens for the key that belongs to the one it was locked for, and for no other', async () => {
    const [pair, other] = [await newKeyPair(), await newKeyPair()];
    const file = await locked(textOf(1000), { recipient: ` ${pair.recipient}\n` });
    expect(headerOf(file)).toMatchObject({ wanted: 'key' });
    expect(await unlock(file, pair)).toEqual({ kind: 'unlocked', bytes: textOf(1000) });
    const keyFile = `# created: 2026-11-25\n# public key: ${pair.recipient}\n${pair.identity}\n`;
    expect((await unlock(file, { identity: keyFile })).kind).toBe('unlocked');
    expect((await unlock(file, other)).kind).toBe('wrong-key');
    expect((await unlock(file, { identity: pair.identity.slice(0, -1) })).kind).toBe('not-a-key');
    expect((await unlock(file, by)).kind).toBe('needs-key');
    expect((await unlock(await locked(textOf(10)), pair)).kind).toBe('needs-passphrase');
  });

  it.each(['', 'age1', 'AGE-SECRET-KEY-1QQ', 'ssh-ed25519 AAAA'])(
    'is not made for %j, which is no key',
    async (text) => {
      expect(isRecipient(text)).toBe(false);
      expect((await lock(bytesOf('x'), { recipient: text })).kind).toBe('not-a-key');
    },
  );

  it('is told from one that is not locked', async () => {
    expect((await unlock(bytesOf('{"format":"polyvagal-check-in"}'), by)).kind).toBe('not-locked');
    expect((await unlock(new Uint8Array(), by)).kind).toBe('not-locked');
  });
});

describe('a wrong passphrase, an altered and a truncated file are told apart (fault 22)', () => {
  it('wrong passphrase', async () => {
    const file = await locked(textOf(1000));
    expect((await unlock(file, { passphrase: 'something else' })).kind).toBe('wrong-passphrase');
  });

  it.each(contents)('altered anywhere: %s', async (_name, content) => {
    const file = await locked(content);
    const header = headerOf(file);
    if (header.kind !== 'header') throw new Error(header.kind);
    const text = new TextDecoder('latin1').decode(file.subarray(0, header.length));
    const wrapped = { from: text.indexOf('-> ') + 3, to: text.indexOf('\n---') };
    const step = Math.max(1, Math.floor(content.length / 60));
    const places = [
      ...Array.from({ length: header.length }, (_, place) => place),
      ...Array.from({ length: 40 }, (_, place) => header.length + place),
      ...Array.from({ length: 60 }, (_, index) => header.length + index * step),
      ...Array.from({ length: 40 }, (_, index) => file.length - 1 - index),
    ].filter((place, index) => place < file.length && (content.length < 1000 || index % 4 === 0));
    for (const place of places) {
      const { kind } = await unlock(flipped(file, place), by);
      const isVersion = place < text.indexOf('\n') + 1;
      // What wraps the key is made unreadable by a wrong passphrase and by an alteration alike.
      const allowed = isVersion
        ? ['not-locked']
        : place >= wrapped.from && place < wrapped.to
          ? ['wrong-passphrase', 'damaged', 'needs-key']
          : ['damaged'];
      expect(allowed, `byte ${place} of ${file.length}, header ${header.length}`).toContain(kind);
    }
  });

  it.each([...contents, ['a zip', zip]] as typeof contents)('truncated anywhere: %s', async (_name, content) => {
    const file = await locked(content);
    const whole = headerOf(file);
    if (whole.kind !== 'header') throw new Error(whole.kind);
    const start = whole.length;
    const lengths = new Set([
      ...Array.from({ length: start - 22 }, (_, index) => index + 22),
      ...Array.from({ length: 60 }, (_, index) => start + index),
      ...Array.from({ length: 80 }, (_, index) => file.length - 1 - index),
      ...[1, 2].flatMap((number) =>
        [-20, -16, -15, -1, 0, 1, 16, 17].map((by) => start + 16 + number * (piece + 16) + by),
      ),
      ...Array.from({ length: 40 }, (_, index) => start + 16 + Math.floor(((file.length - start) / 40) * index)),
    ]);
    const isTried = (length: number, index: number) =>
      length < file.length && (content.length < 1000 || length % piece < 200 || index % 4 === 0);
    for (const length of [...lengths].filter(isTried)) {
      expect((await unlock(file.subarray(0, length), by)).kind, `${length} of ${file.length}`).toBe('truncated');
    }
  });
});
