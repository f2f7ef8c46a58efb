import type { Checkin } from '../checkin.ts';
import type { Prompt } from '../prompt.ts';
import type { Session } from '../session.ts';
import { checklistItems } from '../session-checklist.ts';
import { isEverything, type Log, type Selection } from './choice.ts';

const named = new Set<string>(checklistItems);

/**
 * The part of a log that a person wants to hand over, and nothing else.
 * Rule: everything is the whole log as it is, a backup. Anything less leaves out the settings and what was deleted
 * too, and points to no record that stays behind. Notes are all words that the person wrote about an entry or a
 * session: the session's name and the own items of its list are among them. Own sensations go with the sensations
 * that are handed over, and only those that are used.
 */
export function selected(log: Log, selection: Selection): Log {
  if (isEverything(selection)) return log;
  const { first = '', last = '9999-12-31' } = selection.range ?? {};
  const isIn = (row: { day: string; deletedAt?: string | undefined }) =>
    row.day >= first && row.day <= last && row.deletedAt === undefined;

  const own = log.checkins.filter(isIn);
  const prompts = selection.ledger ? log.prompts.filter(isIn) : [];
  const promptIds = new Set(prompts.map(({ id }) => id));
  const checkinIds = new Set(own.map(({ id }) => id));
  const checkins = own.map((checkin) => reduced(checkin, selection, promptIds));
  const used = new Set(checkins.flatMap(({ sensations }) => sensations.map(({ id }) => id)));
  return {
    checkins,
    prompts: prompts.map((prompt) => unbound(prompt, checkinIds)),
    sessions: selection.sessions ? log.sessions.filter(isIn).map((session) => told(session, selection)) : [],
    customSensations: log.customSensations.filter(({ id }) => used.has(id)),
    settings: {},
  };
}

function reduced(checkin: Checkin, { notes, tags, sensations }: Selection, promptIds: Set<string>): Checkin {
  const kept: Checkin = {
    ...checkin,
    sensations: sensations ? checkin.sensations : [],
    tags: tags ? checkin.tags : [],
    note: notes ? checkin.note : '',
    eased: notes ? checkin.eased : '',
  };
  if (kept.promptId !== undefined && !promptIds.has(kept.promptId)) delete kept.promptId;
  return kept;
}

function unbound(prompt: Prompt, checkinIds: Set<string>): Prompt {
  if (prompt.checkinId === undefined || checkinIds.has(prompt.checkinId)) return prompt;
  const { checkinId: _left, ...kept } = prompt;
  return kept;
}

function told(session: Session, { notes }: Selection): Session {
  if (notes) return session;
  const preparation = session.preparation.filter((item) => named.has(item));
  return { ...session, label: '', intention: '', preparation, experience: '', integration: [] };
}
