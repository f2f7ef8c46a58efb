import { describe, expect, it } from 'vitest';
import type { Backup } from '../../../../src/domain/backup.ts';
import { type Act, acted, type Desk, emptyDesk } from '../../../../src/features/reading/desk.ts';
import { aCheckin } from '../../../support/rows.ts';

let moment = 0;

/** A file of somebody else each time: saved at another moment, with an entry of its own. */
function aFile(fields: Partial<Backup> = {}): Backup {
  const exportedAt = `2026-11-24T08:00:00.${`${++moment}`.padStart(3, '0')}Z`;
  const lists = { checkins: [aCheckin()], prompts: [], sessions: [], customSensations: [] };
  return { app: '0.1.0', exportedAt, ...lists, settings: {}, ...fields };
}

const file = new Blob();
const after = (desk: Desk, ...acts: Act[]) => acts.reduce(acted, desk);
const given = (...backups: Backup[]) =>
  after(
    emptyDesk,
    { do: 'take', files: backups.map((_, index) => ({ id: index + 1, name: `${index + 1}.json`, file })) },
    ...backups.map((backup, index): Act => ({ do: 'look', id: index + 1, looked: { kind: 'log', backup } })),
  );
const names = ({ patients }: Desk) => patients.map(({ files }) => files.map(({ name }) => name));

describe('what lies open', () => {
  it('each person has a place of their own, and the files of one come to the same', () => {
    const [one, other] = [aFile(), aFile()];
    const more = aFile({ checkins: [...one.checkins, aCheckin()] });
    expect(names(given(one, other, more))).toEqual([['1.json', '3.json'], ['2.json']]);
  });

  it('hands can put together and take apart, and the name stays with the first', () => {
    const desk = after(given(aFile(), aFile()), { do: 'name', id: 1, name: 'ten' }, { do: 'join', id: 1, other: 2 });
    expect(names(desk)).toEqual([['1.json', '2.json']]);
    const apart = after(desk, { do: 'split', id: 1 });
    expect(names(apart)).toEqual([['1.json'], ['2.json']]);
    expect(apart.patients.map(({ name }) => name)).toEqual(['ten', '']);
  });

  it('what is closed is gone, and the others stay', () => {
    expect(names(after(given(aFile(), aFile()), { do: 'close', id: 1 }))).toEqual([['2.json']]);
  });

  it('a locked file waits until it opens or is left', () => {
    const taken = after(emptyDesk, { do: 'take', files: [{ id: 1, name: 'a.age', file }] });
    const locked = after(taken, { do: 'look', id: 1, looked: { kind: 'locked' } });
    expect(locked.aside).toMatchObject([{ name: 'a.age', state: { kind: 'locked' } }]);
    const opened = after(
      locked,
      { do: 'open', id: 1 },
      { do: 'look', id: 1, looked: { kind: 'log', backup: aFile() } },
    );
    expect([names(opened), opened.aside]).toEqual([[['a.age']], []]);
    expect(after(locked, { do: 'leave', id: 1 })).toEqual(emptyDesk);
  });

  it('a file that was left while it was being read does not come back', () => {
    const left = after(
      emptyDesk,
      { do: 'take', files: [{ id: 1, name: 'a.json', file }] },
      { do: 'leave', id: 1 },
      { do: 'look', id: 1, looked: { kind: 'log', backup: aFile() } },
    );
    expect(left).toEqual(emptyDesk);
  });
});
