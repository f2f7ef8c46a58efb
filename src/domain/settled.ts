import { laterText } from './day.ts';
import { sameText } from './merge.ts';

type Versioned = { updatedAt: string };

/**
 * What is stored of a row that somebody changed: `merged` is the change done to `stored`, and `proposed`, how the form
 * shows it, stands in the mirror already.
 * Rule: it is later than `stored`, unless nothing changes, and where it says anything else than `proposed`, later than
 * both. So the copies cannot hold two versions of one age, of which the wrong one might win.
 */
export function settled<Row extends Versioned>(merged: Row, proposed: Row, stored: Row): Row {
  const { updatedAt } = proposed;
  const isProposed = sameText({ ...merged, updatedAt }, proposed);
  if (isProposed && (updatedAt > stored.updatedAt || sameText(stored, proposed))) return proposed;
  const latest = stored.updatedAt > updatedAt ? stored.updatedAt : updatedAt;
  return { ...merged, updatedAt: laterText(latest, Temporal.Instant.from(latest)) };
}
