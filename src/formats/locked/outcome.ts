/** A passphrase that two people share, or the public key (`age1…`) of the one who may open the file. */
export type LockWith = { passphrase: string } | { recipient: string };
/** The passphrase, or the secret key (`AGE-SECRET-KEY-1…`) that belongs to the public one. */
export type Key = { passphrase: string } | { identity: string };

/** What somebody typed to open a file: a secret key is told from a passphrase by how it begins. */
export const keyFrom = (typed: string): Key =>
  typed.includes('AGE-SECRET-KEY-') ? { identity: typed } : { passphrase: typed };

/**
 * Whether a public key is of the kind that age programs make unless they are told otherwise (X25519). Keys of hardware
 * and post-quantum ones begin with `age1` too, but are longer: what they need would double what ships for locking.
 */
export const isUsualKey = (recipient: string): boolean => /^age1[02-9ac-hj-np-z]{58}$/.test(recipient);

export type Locked = { kind: 'locked'; bytes: Uint8Array } | { kind: 'not-a-key' };

/**
 * What became of a locked file. An altered line of its header that holds the wrapped key looks exactly like a wrong
 * passphrase or key, as the format is made; any other alteration is `damaged`.
 */
export type Unlocked =
  | { kind: 'unlocked'; bytes: Uint8Array }
  | { kind: 'not-locked' | 'needs-passphrase' | 'needs-key' | 'not-a-key' }
  | { kind: 'wrong-passphrase' | 'wrong-key' | 'damaged' | 'truncated' };
