import type { KeyPair } from './key-pair.ts';

/** The text of a key file as `age-keygen` writes it, so that age programs read it too. */
export const keyFileText = ({ identity, recipient }: KeyPair): string => `# public key: ${recipient}\n${identity}\n`;

/** The secret key in such a file; nothing where it is another file. */
export const keyInFile = (text: string): string | undefined =>
  text.length < 10_000 ? /^AGE-SECRET-KEY-1[0-9A-Z]+$/m.exec(text)?.[0] : undefined;
