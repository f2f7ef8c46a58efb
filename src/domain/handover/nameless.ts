import { localAt } from '../local-at.ts';
import type { Log } from './choice.ts';

/** `UTC` or `+0530`: a zone without a place, in a spelling that a record may hold. */
const placeless = (offset: string) => (/^[+-]00:00/.test(offset) ? 'UTC' : offset.slice(0, 6).replace(':', ''));

const offsetAt = (at: string, zone: string) => localAt(at, zone)?.offset ?? '+00:00';

/** A fresh id in the place of each, and the same one wherever it is asked for again. */
export function freshIds(newId: () => string): (id: string) => string {
  const ids = new Map<string, string>();
  return (id) => {
    const fresh = ids.get(id) ?? (id.startsWith('custom.') ? `custom.${newId()}` : newId());
    ids.set(id, fresh);
    return fresh;
  };
}

/**
 * A log from which nobody learns which computer it is from or where the person lives: ids are replaced by fresh ones,
 * the same wherever they stand, so that two files cannot be laid side by side; a zone's name by its offset then.
 * What the person wrote is left as it is: names in it are theirs to leave out, with the notes.
 */
export function nameless(log: Log, fresh: (id: string) => string): Log {
  const freshSensation = (id: string) => (id.startsWith('custom.') ? fresh(id) : id);
  return {
    ...log,
    checkins: log.checkins.map((checkin) => ({
      ...checkin,
      id: fresh(checkin.id),
      zone: placeless(checkin.offset),
      sensations: checkin.sensations.map(({ id, strength }) => ({ id: freshSensation(id), strength })),
    })),
    prompts: log.prompts.map((prompt) => ({
      ...prompt,
      zone: placeless(offsetAt(prompt.plannedAt, prompt.zone)),
      ...(prompt.checkinId === undefined ? {} : { checkinId: fresh(prompt.checkinId) }),
    })),
    sessions: log.sessions.map((session) => ({
      ...session,
      id: fresh(session.id),
      zone: placeless(offsetAt(session.startedAt, session.zone)),
    })),
    customSensations: log.customSensations.map((own) => ({ ...own, id: fresh(own.id) })),
  };
}
