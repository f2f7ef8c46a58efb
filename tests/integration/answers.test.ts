import { beforeEach, expect, it } from 'vitest';
import { loseDatabase, newPage } from '../support/fresh-store.ts';
import { afterwards, aTap, during, nineOClock as open } from '../support/prompts.ts';
import { aCheckin } from '../support/rows.ts';

beforeEach(loseDatabase);

async function asked() {
  const page = await newPage();
  await page.write([page.promptRow(open)]);
  return page;
}

it('an answer and its line of the ledger are written together', async () => {
  const page = await asked();
  const { checkin } = await page.saveFirst(aTap(), open, during);
  expect(checkin).toMatchObject({ source: 'prompted', promptId: open.id });
  expect(await page.db.prompts.get(open.id)).toMatchObject({ outcome: 'answered', checkinId: checkin.id });
  expect(await page.db.checkins.get(checkin.id)).toEqual(checkin);
});

it('a tap that comes before the page knows of the prompt answers it all the same', async () => {
  const page = await asked();
  const { checkin } = await page.saveFirst(aTap(), 'not-known-yet', during);
  expect(checkin.promptId).toBe(open.id);
  expect(await page.db.checkins.toArray()).toEqual([checkin]);
  const mirrored = (await page.readMirror()).rows.filter(({ table }) => table === 'checkins');
  expect(mirrored.map(({ row }) => row)).toEqual([checkin]);
});

it('an answer after the prompt lapsed stands on its own and the ledger stays as it is (fault 27)', async () => {
  const page = await asked();
  const { checkin } = await page.saveFirst(aCheckin({ at: '2026-11-23T09:31:00.000Z' }), open, afterwards);
  expect(checkin).toMatchObject({ source: 'self' });
  expect(checkin.promptId).toBeUndefined();
  expect(await page.db.prompts.get(open.id)).toEqual(open);
});

it('two windows that answer at once leave one row, and the second is told (fault 10)', async () => {
  const page = await asked();
  const results = await Promise.all([aTap(), aTap()].map((checkin) => page.saveFirst(checkin, open, during)));
  expect(results.map(({ outcome }) => outcome).sort()).toEqual(['answered-elsewhere', 'saved']);
  const rows = await page.db.checkins.toArray();
  expect(rows).toHaveLength(1);
  expect(await page.db.prompts.get(open.id)).toMatchObject({ checkinId: rows[0]?.id });
  const mirrored = (await page.readMirror()).rows.filter(({ table }) => table === 'checkins');
  expect(mirrored.map(({ row }) => row)).toEqual(rows);
});

it('taking an answer back opens the prompt again while its time runs, and putting it back answers it', async () => {
  const page = await asked();
  const { checkin } = await page.saveFirst(aTap({ note: 'private' }), open, during);
  await page.takeBack(checkin, during);
  expect(await page.db.prompts.get(open.id)).toMatchObject({ outcome: 'open' });
  expect(await page.db.prompts.get(open.id)).not.toHaveProperty('checkinId');
  expect(JSON.stringify(await page.db.checkins.toArray())).not.toContain('private');
  expect(JSON.stringify(await page.readMirror())).not.toContain('private');
  await page.putBack(checkin, during);
  expect(await page.db.prompts.get(open.id)).toMatchObject({ outcome: 'answered', checkinId: checkin.id });
  expect(await page.checkinsBetween('2026-11-23', '2026-11-23')).toMatchObject([{ id: checkin.id, note: 'private' }]);
});

it('taking an answer back after its time leaves the prompt lapsed', async () => {
  const page = await asked();
  const { checkin } = await page.saveFirst(aTap(), open, during);
  await page.takeBack(checkin, afterwards);
  expect(await page.db.prompts.get(open.id)).toMatchObject({ outcome: 'expired' });
});

it('a prompt that was answered meanwhile is not dismissed', async () => {
  const page = await asked();
  await page.saveFirst(aTap(), open, during);
  await page.dismissPrompt(open, during);
  expect(await page.db.prompts.get(open.id)).toMatchObject({ outcome: 'answered' });
});
