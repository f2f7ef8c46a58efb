import { Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { isUsualKey } from './outcome.ts';

/** `identity` (`AGE-SECRET-KEY-1…`) stays with the practitioner and opens; `recipient` (`age1…`) is given away and locks. */
export type KeyPair = { identity: string; recipient: string };

export async function newKeyPair(): Promise<KeyPair> {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}

/** Whether a public key is one that can lock: mistyped ones fail by their own checksum. */
export function isRecipient(text: string): boolean {
  const recipient = text.trim();
  if (!isUsualKey(recipient)) return false;
  try {
    new Encrypter().addRecipient(recipient);
    return true;
  } catch {
    return false;
  }
}
