import { type Asked, reportAsked } from '../../domain/report-asked.ts';

/** What browsers print in a corner of the paper must not say how far dates were moved, nor who it is about. */
const secret = ['weeks', 'name'] as const;

const isKept = (state: unknown): state is Record<string, string> => typeof state === 'object' && state !== null;

/** What this page's address asks for. Secrets are taken out of it at once; the tab remembers them for a reload. */
export function askedByAddress(): Asked {
  const query = new URLSearchParams(location.search);
  const kept: Record<string, string> = isKept(history.state) ? { ...history.state } : {};
  for (const key of secret) {
    const value = query.get(key);
    if (value === null) continue;
    kept[key] = value;
    query.delete(key);
  }
  history.replaceState(kept, '', `${location.pathname}?${query}`);
  return reportAsked((key) => query.get(key) ?? kept[key] ?? null);
}
