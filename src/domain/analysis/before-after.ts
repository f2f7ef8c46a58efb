import type { Checkin } from '../checkin.ts';
import { instantText } from '../day.ts';
import type { Prompt } from '../prompt.ts';
import type { Session } from '../session.ts';
import type { Branch } from '../state.ts';
import { type Coverage, coverage } from './coverage.ts';
import { above, type Floor, type Floored } from './floor.ts';
import { type Difference, type Interval, newcombe } from './interval.ts';
import { sharesOf } from './state-share.ts';
import type { Sums, Tally } from './sums.ts';
import { sumsOfRows } from './sums-of-rows.ts';

/** Seven days on each side by the clock's hours, whatever the zones meanwhile; the first day after is left out. */
const hoursAround = 7 * 24;
const hoursLeftOut = 24;

/** Instants as text, from the first up to but not including the second. */
type Span = { from: string; until: string };
const isIn = (span: Span, at: string) => span.from <= at && at < span.until;

/** One side of a session: its check-ins that name a branch, "not sure", and what was asked. */
export type Side = Tally & { unsure: number; coverage: Coverage };
/** Shares before and after, and after less before. */
export type Change = { before: Interval; after: Interval; difference: Difference };

export type BeforeAfter = {
  before: Side;
  after: Side;
  /** Check-ins of these two weeks within a session or 24 h from its start, be it this or another one */
  leftOut: number;
  /** Other sessions that reach into these two weeks: they make the two sides harder to tell apart */
  otherSessions: number;
  /** The instant at which the second week ends: until then its figures change */
  ends: string;
  /** Share answered of planned, after over before; `undefined` where a side has none */
  coverageRatio: number | undefined;
  change: Floored<Record<Branch, Change>>;
};

function leftOutBy({ startedAt, endedAt = startedAt }: Session): Span {
  const dayLater = instantText(Temporal.Instant.from(startedAt).add({ hours: hoursLeftOut }));
  return { from: startedAt, until: endedAt > dayLater ? endedAt : dayLater };
}

const boundsOf = ({ startedAt }: Session) => {
  const start = Temporal.Instant.from(startedAt);
  const around = { hours: hoursAround };
  return { first: instantText(start.subtract(around)), last: instantText(start.add(around)) };
};

/** What each of `others` leaves out of the two weeks around a session, as far as it reaches into them. */
function leftOutAround(session: Session, others: readonly Session[]): Span[] {
  const { first, last } = boundsOf(session);
  return others
    .filter(({ id, deletedAt }) => id !== session.id && deletedAt === undefined)
    .map(leftOutBy)
    .filter(({ from, until }) => from < last && until > first);
}

/** How many of `others` reach into the two weeks around a session. */
export const countAround = (session: Session, others: readonly Session[]): number =>
  leftOutAround(session, others).length;

/**
 * The seven days before a session's start against the days two to seven after it, by instants. The session and the
 * first 24 h from its start are left out, those of `others` too: what is felt then is an expected effect of a drug.
 * Shown from 10 check-ins on 4 local days on each side on, and where neither side was answered more than twice as
 * often as the other; without prompts that is not known, and nothing is shown. Deleted entries and those added
 * later are left out. People book in bad weeks: no p-value, and nothing here says that anything worked.
 * Source: the figure "before/after a session" of the project's rules of analysis.
 */
export function beforeAfter(
  session: Session,
  checkins: readonly Checkin[],
  prompts: readonly Prompt[],
  others: readonly Session[] = [],
): BeforeAfter {
  const { first, last } = boundsOf(session);
  const sides = { before: { from: first, until: session.startedAt }, after: { from: session.startedAt, until: last } };
  const otherDays = leftOutAround(session, others);
  const left = [leftOutBy(session), ...otherDays];
  const isLeftOut = (at: string) => left.some((span) => isIn(span, at));

  const present = checkins.filter(({ deletedAt, source }) => deletedAt === undefined && source !== 'earlier');
  const sumsOfSide = (span: Span) =>
    sumsOfRows(
      present.filter(({ at }) => isIn(span, at) && !isLeftOut(at)),
      prompts.filter(({ plannedAt }) => isIn(span, plannedAt) && !isLeftOut(plannedAt)),
    );
  const [before, after] = [sideOf(sumsOfSide(sides.before)), sideOf(sumsOfSide(sides.after))];
  const coverageRatio = ratioOf(before.coverage, after.coverage);
  return {
    before,
    after,
    leftOut: present.filter(({ at }) => first <= at && at < last && isLeftOut(at)).length,
    otherSessions: otherDays.length,
    ends: last,
    coverageRatio,
    change: above(floorsOf(before, after, coverageRatio), () => changes(before, after)),
  };
}

function sideOf(sums: Sums): Side {
  return { ...sums.all, unsure: sums.unsure, coverage: coverage(sums) };
}

function ratioOf({ ofPlanned: before }: Coverage, { ofPlanned: after }: Coverage): number | undefined {
  return before && after ? after / before : undefined;
}

/** The ratio may lie from 0.5 to 2: the smaller coverage is at least half of the larger. */
function floorsOf(before: Side, after: Side, ratio: number | undefined): Floor[] {
  return [
    { of: 'check-ins', side: 'before', have: before.count, need: 10 },
    { of: 'days', side: 'before', have: before.days, need: 4 },
    { of: 'check-ins', side: 'after', have: after.count, need: 10 },
    { of: 'days', side: 'after', have: after.days, need: 4 },
    { of: 'coverage', have: ratio === undefined ? 0 : Math.min(ratio, 1 / ratio), need: 0.5 },
  ];
}

function changes(before: Side, after: Side): Record<Branch, Change> {
  const [former, latter] = [sharesOf(before), sharesOf(after)];
  const of = (branch: Branch): Change => ({
    before: former[branch],
    after: latter[branch],
    difference: newcombe(
      { share: latter[branch].share, n: after.count },
      { share: former[branch].share, n: before.count },
    ),
  });
  return { ventral: of('ventral'), sympathetic: of('sympathetic'), dorsal: of('dorsal') };
}
