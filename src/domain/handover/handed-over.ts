import { allDays, type Log, type Selection } from './choice.ts';
import { nameless } from './nameless.ts';
import { selected } from './selected.ts';
import { shifted } from './shifted.ts';

/** What is taken out of a log besides what was not selected; both need chance, which is an argument here. */
export type Hiding = {
  /** How many whole weeks earlier every date is to lie. */
  weeks?: number | undefined;
  /** Another id for each, where identity is left out. */
  freshId?: ((id: string) => string) | undefined;
};

export const hidesNothing = ({ weeks, freshId }: Hiding): boolean => weeks === undefined && freshId === undefined;

/**
 * The records that leave, as they are yet. `asBackup` takes the settings and what was deleted along, if everything was
 * selected and nothing is to be hidden.
 */
export function chosen(log: Log, selection: Selection, hiding: Hiding, asBackup: boolean): Log {
  const isWhole = asBackup && hidesNothing(hiding);
  return selected(log, isWhole ? selection : { ...selection, range: selection.range ?? allDays });
}

type Order = 'id' | 'time';

/** In the order in which they stand in a file: by the id that they have there, as in any backup, or by time. */
export function ordered(log: Log, order: Order, { freshId = (id) => id }: Hiding): Log {
  const by = <Row extends { id: string }>(rows: Row[], key: (row: Row) => string) => {
    const keys = new Map(rows.map((row) => [row, order === 'id' ? freshId(row.id) : key(row)]));
    return rows.toSorted((a, b) => ((keys.get(a) ?? '') < (keys.get(b) ?? '') ? -1 : 1));
  };
  return {
    ...log,
    checkins: by(log.checkins, ({ at, id }) => `${at} ${id}`),
    // A prompt's id is its day and place, and stays.
    prompts: log.prompts.toSorted((a, b) => (key(order, a) < key(order, b) ? -1 : 1)),
    sessions: by(log.sessions, ({ startedAt, id }) => `${startedAt} ${id}`),
    customSensations: by(log.customSensations, ({ label }) => label),
  };
}

const key = (order: Order, { id, plannedAt }: Log['prompts'][number]) => (order === 'id' ? id : `${plannedAt} ${id}`);

function hidden(log: Log, { weeks, freshId }: Hiding): Log {
  const then = weeks === undefined ? log : shifted(log, weeks);
  return freshId ? nameless(then, freshId) : then;
}

const none: Log = { checkins: [], prompts: [], sessions: [], customSensations: [], settings: {} };
const rowsPerPart = 500;

/** The records as they stand in the file. Each is turned by itself, so that `onPart` can tell how far it is. */
export function handedOver(log: Log, hiding: Hiding, onPart?: (done: number) => void): Log {
  if (hidesNothing(hiding)) return log;
  const total = log.checkins.length + log.prompts.length + log.sessions.length + log.customSensations.length;
  let done = 0;
  function turned<Row>(rows: Row[], turn: (some: Row[]) => Row[]): Row[] {
    const made: Row[] = [];
    for (let start = 0; start < rows.length; start += rowsPerPart) {
      const some = turn(rows.slice(start, start + rowsPerPart));
      made.push(...some);
      done += some.length;
      onPart?.(done / total);
    }
    return made;
  }
  return {
    ...log,
    checkins: turned(log.checkins, (checkins) => hidden({ ...none, checkins }, hiding).checkins),
    prompts: turned(log.prompts, (prompts) => hidden({ ...none, prompts }, hiding).prompts),
    sessions: turned(log.sessions, (sessions) => hidden({ ...none, sessions }, hiding).sessions),
    customSensations: turned(
      log.customSensations,
      (customSensations) => hidden({ ...none, customSensations }, hiding).customSensations,
    ),
  };
}

/** The first few records of each list, and the first few with sensations: enough for the beginning of any file. */
export function firstOf(log: Log, count: number): Log {
  const sensed = new Set(log.checkins.filter(({ sensations }) => sensations.length > 0).slice(0, count));
  return {
    ...log,
    checkins: log.checkins.filter((checkin, index) => index < count || sensed.has(checkin)),
    prompts: log.prompts.slice(0, count),
    sessions: log.sessions.slice(0, count),
  };
}
