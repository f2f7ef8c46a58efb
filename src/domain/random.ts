/**
 * Whole numbers that look random and are always the same for the same text.
 * FNV-1a turns the text into 32 bits, a xorshift-multiply mixer (the "mulberry32" construction,
 * public domain) turns these into a sequence. Good enough to spread prompts, not for secrets.
 */
export function randomFrom(text: string): (below: number) => number {
  let state = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  }
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    const unit = ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    return Math.floor(unit * below);
  };
}
