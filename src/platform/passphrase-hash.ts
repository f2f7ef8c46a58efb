const toHex = (bytes: Uint8Array) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
const fromHex = (text: string) => Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

export const freshSalt = (): string => toHex(crypto.getRandomValues(new Uint8Array(16)));

/** PBKDF2 with SHA-256, 32 bytes as hexadecimal digits. Spelled one way, however the keyboard composed it. */
export async function hashOf(passphrase: string, salt: string, rounds: number): Promise<string> {
  const bytes = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const key = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveBits']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt: fromHex(salt), iterations: rounds };
  return toHex(new Uint8Array(await crypto.subtle.deriveBits(how, key, 256)));
}
