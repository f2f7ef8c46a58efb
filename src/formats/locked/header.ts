/** What opens a locked file. */
export type Wanted = 'passphrase' | 'key';

const version = 'age-encryption.org/v1\n';
const armour = '-----BEGIN AGE ENCRYPTED FILE-----';

const textOf = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);
const beginsWith = (bytes: Uint8Array, text: string) => textOf(bytes.subarray(0, text.length)) === text;

/** Whether this is a file in the age format, as bytes or in its text form. Looks at the first line alone. */
export function isLocked(bytes: Uint8Array): boolean {
  return beginsWith(bytes, version) || isArmoured(bytes);
}

export const isArmoured = (bytes: Uint8Array): boolean => beginsWith(bytes, armour);

export type Header = { kind: 'header'; length: number; wanted: Wanted } | { kind: 'damaged' | 'truncated' };

/** The line that ends a header: a message authentication code of 32 bytes. */
const lastLine = /^--- [A-Za-z0-9+/]{43}$/;
/** More than any sensible number of keys takes; whoever alters a file must not make us read all of it as text. */
const longest = 64 * 1024;

/**
 * The text at the beginning of a locked file. One that stops in the middle of this text was cut off; one in which
 * something else comes where the text should go on was altered.
 */
export function headerOf(bytes: Uint8Array): Header {
  const text = textOf(bytes.subarray(0, longest));
  const stanzas: string[] = [];
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start);
    const line = text.slice(start, end === -1 ? undefined : end);
    if (!/^[ -~]*$/.test(line)) return { kind: 'damaged' };
    if (end === -1) return { kind: bytes.length > longest ? 'damaged' : 'truncated' };
    start = end + 1;
    if (line.startsWith('-> ')) stanzas.push(line.split(' ')[1] ?? '');
    if (!line.startsWith('---')) continue;
    if (!lastLine.test(line) || stanzas.length === 0) return { kind: 'damaged' };
    return { kind: 'header', length: start, wanted: stanzas.includes('scrypt') ? 'passphrase' : 'key' };
  }
  return { kind: 'truncated' };
}
