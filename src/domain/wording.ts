/** Which names the states carry: everyday words, the polyvagal terms, or both (plain ones first). */
export const wordings = ['both', 'plain', 'polyvagal'] as const;
export type Wording = (typeof wordings)[number];

/** A stored choice, or plain words with the polyvagal names below. */
export function wordingFrom(value: unknown): Wording {
  return wordings.find((wording) => wording === value) ?? 'both';
}
