import { type Asked, reportAsked } from '../../domain/report-asked.ts';

/** What browsers print in a corner of the paper must not say how far dates were moved, nor who it is about. */
const secret = ['weeks', 'name'];

const isKept = (state: unknown): state is Record<string, string> => typeof state === 'object' && state !== null;

/** Where dates are moved, those of own days would tell how far, beside the ones on the paper. */
const secretIn = ({ weeks, period }: Asked) =>
  weeks > 0 && typeof period === 'object' && 'first' in period ? [...secret, 'period'] : secret;

/** What this page's address asks for. Secrets are taken out of it at once; the tab remembers them for a reload. */
export function askedByAddress(): Asked {
  const query = new URLSearchParams(location.search);
  const kept: Record<string, string> = isKept(history.state) ? { ...history.state } : {};
  const asked = reportAsked((key) => query.get(key) ?? kept[key] ?? null);
  for (const key of secretIn(asked)) {
    const value = query.get(key);
    if (value === null) continue;
    kept[key] = value;
    query.delete(key);
  }
  history.replaceState(kept, '', `${location.pathname}?${query}`);
  return asked;
}
