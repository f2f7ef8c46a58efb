import type { Log } from './choice.ts';

/** What a file holds, in figures. Days are local ones, as they stand in the file. */
export type Summary = {
  checkins: number;
  /** With at least one check-in */
  days: number;
  prompts: number;
  sessions: number;
  /** Check-ins and sessions with words that the person wrote */
  notes: number;
  first: string | undefined;
  last: string | undefined;
};

const isWritten = (text: string) => text.trim() !== '';

/** Counts what is handed over; what was deleted is no record of anything. `weeks`: how far its dates are to be moved. */
export function summaryOf(log: Log, weeks = 0): Summary {
  const alive = <Row extends { deletedAt?: string | undefined }>(rows: Row[]) =>
    rows.filter(({ deletedAt }) => deletedAt === undefined);
  const checkins = alive(log.checkins);
  const sessions = alive(log.sessions);
  const told = sessions.filter(({ label, intention, experience, integration }) =>
    [label, intention, experience, ...integration.map(({ text }) => text)].some(isWritten),
  );
  const noted = checkins.filter(({ note, eased }) => isWritten(note) || isWritten(eased));
  const days = [...checkins, ...log.prompts, ...sessions].map(({ day }) => day);
  const earliest = days.reduce((least, day) => (day < least ? day : least), days[0] ?? '');
  const latest = days.reduce((most, day) => (day > most ? day : most), '');
  const back = (day: string) => (day === '' ? undefined : `${Temporal.PlainDate.from(day).subtract({ weeks })}`);
  return {
    checkins: checkins.length,
    days: new Set(checkins.map(({ day }) => day)).size,
    prompts: log.prompts.length,
    sessions: sessions.length,
    notes: noted.length + told.length,
    first: back(earliest),
    last: back(latest),
  };
}

/** Nothing that happened on some day is in it. */
export const holdsNothing = ({ first }: Summary): boolean => first === undefined;
