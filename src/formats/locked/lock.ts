import { armor, Decrypter, Encrypter } from 'age-encryption';
import { isCutOff } from './cut-off.ts';
import { headerOf, isArmoured, isLocked } from './header.ts';
import { isUsualKey, type Key, type Locked, type LockWith, type Unlocked } from './outcome.ts';

/** The age program's own choice: about two seconds for whoever locks, opens or guesses. */
const usualWork = 18;

/** Locks a file in the age format, version 1, as every age tool opens it. */
export async function lock(bytes: Uint8Array, by: LockWith, work = usualWork): Promise<Locked> {
  const encrypter = new Encrypter();
  if ('passphrase' in by) {
    encrypter.setScryptWorkFactor(work);
    encrypter.setPassphrase(by.passphrase);
  } else {
    const recipient = by.recipient.trim();
    if (!isUsualKey(recipient)) return { kind: 'not-a-key' };
    try {
      encrypter.addRecipient(recipient);
    } catch {
      return { kind: 'not-a-key' };
    }
  }
  return { kind: 'locked', bytes: await encrypter.encrypt(bytes) };
}

/** As it was typed; and as words that were read aloud are meant: small letters, one space between them. */
function spellings(passphrase: string): string[] {
  return [...new Set([passphrase, passphrase.trim().toLowerCase().replaceAll(/\s+/g, ' ')])];
}

function opener(by: Key): Decrypter | undefined {
  const decrypter = new Decrypter();
  if ('passphrase' in by) for (const spelling of spellings(by.passphrase)) decrypter.addPassphrase(spelling);
  else {
    // A key file as age-keygen writes it has two lines of comment before the key.
    const identity = by.identity.split(/\s+/).find((word) => word.startsWith('AGE-SECRET-KEY-1'));
    if (!identity) return undefined;
    try {
      decrypter.addIdentity(identity);
    } catch {
      return undefined;
    }
  }
  return decrypter;
}

function withoutArmour(bytes: Uint8Array): Uint8Array | 'damaged' | 'truncated' {
  if (!isArmoured(bytes)) return bytes;
  const text = new TextDecoder().decode(bytes);
  try {
    return armor.decode(text);
  } catch {
    return text.trimEnd().endsWith('-----END AGE ENCRYPTED FILE-----') ? 'damaged' : 'truncated';
  }
}

/** Opens a locked file. What can go wrong with one is an answer, told apart; nothing of a file that is not whole is given out. */
export async function unlock(file: Uint8Array, by: Key): Promise<Unlocked> {
  if (!isLocked(file)) return { kind: 'not-locked' };
  const bytes = withoutArmour(file);
  if (typeof bytes === 'string') return { kind: bytes };
  const header = headerOf(bytes);
  if (header.kind !== 'header') return header;
  const given = 'passphrase' in by ? 'passphrase' : 'key';
  if (header.wanted !== given) return { kind: `needs-${header.wanted}` };
  const decrypter = opener(by);
  if (!decrypter) return { kind: 'not-a-key' };
  let fileKey: Uint8Array;
  try {
    fileKey = await decrypter.decryptHeader(bytes.subarray(0, header.length));
  } catch (error) {
    const isOther = error instanceof Error && error.message.startsWith('no identity matched');
    return { kind: isOther ? `wrong-${given}` : 'damaged' };
  }
  try {
    return { kind: 'unlocked', bytes: await content(bytes, fileKey) };
  } catch {
    return { kind: isCutOff(bytes.subarray(header.length), fileKey) ? 'truncated' : 'damaged' };
  }
}

/** The key is known by now, so that the work of the passphrase is not done twice. */
async function content(bytes: Uint8Array, fileKey: Uint8Array): Promise<Uint8Array> {
  const decrypter = new Decrypter();
  decrypter.addIdentity({ unwrapFileKey: () => fileKey });
  const whole = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(bytes);
      controller.close();
    },
  });
  // Read by hand: through a Response, engines put errors of their own in place of what went wrong.
  const reader = (await decrypter.decrypt(whole)).getReader();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    pieces.push(next.value as Uint8Array<ArrayBuffer>);
  }
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}
