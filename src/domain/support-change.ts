import type { OwnSupport } from './own-support.ts';

/** With one part changed; what was emptied is gone, and with the last part all of it. */
export function withSupport(support: OwnSupport | undefined, change: OwnSupport): OwnSupport | undefined {
  const { region, name, contact } = { ...support, ...change };
  const kept = Object.entries({ region, name, contact }).filter(([, value]) => value);
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}
