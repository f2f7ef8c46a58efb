/**
 * Where a key leads from bar `at` of `count`: to a bar, away from all of them, or nowhere as it is none of these keys.
 * Both pairs of arrows work, for standing and for lying bars; the ends hold.
 */
export function stepped(key: string, at: number | undefined, count: number): number | 'none' | undefined {
  if (count === 0) return undefined;
  const last = count - 1;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return at === undefined ? 0 : Math.min(at + 1, last);
    case 'ArrowLeft':
    case 'ArrowUp':
      return at === undefined ? last : Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    case 'Escape':
      return at === undefined ? undefined : 'none';
    default:
      return undefined;
  }
}
