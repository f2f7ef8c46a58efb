import { alarmsOf, badgeOf, ring, stillPage } from '../support/alarms.ts';
import { expect, test } from '../support/clocked.ts';
import { askAt, setPlan } from '../support/set-plan.ts';
import { rowsOf } from '../support/store.ts';

const springs = [
  { zone: 'Europe/Berlin', time: '02:00', moved: '2027-03-28T01:00:00Z', after: '2027-03-29T00:00:00Z' },
  { zone: 'Australia/Lord_Howe', time: '02:15', moved: '2027-10-02T15:45:00Z', after: '2027-10-03T15:15:00Z' },
];

for (const { zone, time, moved, after } of springs) {
  test(`${time} does not exist in ${zone} on the day of the spring change: asked once, moved forward (fault 5)`, async ({
    clock,
    start,
    desktop,
  }) => {
    const begins = Temporal.Instant.from(moved);
    clock.set(begins.subtract({ minutes: 10 }));
    const extension = await start({ zone });
    await setPlan(extension, askAt(time));
    const page = await extension.open(stillPage);
    await expect.poll(() => alarmsOf(page)).toMatchObject({ next: moved });
    clock.set(begins.subtract({ seconds: 3 }));
    await ring(page);

    await expect.poll(() => desktop.notifications()).toHaveLength(1);
    const popup = await extension.open('popup.html');
    await expect(popup.locator('[data-waiting]')).toHaveCount(1);
    const day = begins.toZonedDateTimeISO(zone).toPlainDate().toString();
    const plannedAt = moved.replace('Z', '.000Z');
    expect(await rowsOf(popup, 'prompts')).toMatchObject([{ id: `${day}#1`, zone, plannedAt, outcome: 'open' }]);

    // Past every reading of the time on that day.
    clock.set(begins.add({ hours: 3 }));
    await (await extension.open('popup.html')).bringToFront();
    await expect.poll(() => alarmsOf(page)).toMatchObject({ next: after });
    expect(await rowsOf(page, 'prompts')).toMatchObject([{ outcome: 'expired' }]);
    expect(await desktop.total()).toBe(1);
  });
}

test('half past two comes twice in autumn: asked in the first of the two hours, and both entries stay distinct (fault 6)', async ({
  clock,
  start,
  desktop,
}) => {
  clock.set('2027-10-31T00:20:00Z');
  const extension = await start({ zone: 'Europe/Berlin' });
  await setPlan(extension, askAt('02:30'));
  const page = await extension.open(stillPage);
  clock.set('2027-10-31T00:29:57Z');
  await ring(page);
  await expect.poll(() => desktop.notifications()).toHaveLength(1);
  const first = await extension.open('popup.html');
  await expect(first.locator('[data-waiting]')).toHaveCount(1);
  await first.locator('[data-branch=ventral]').click();
  await expect(first.locator('[data-status=saved]')).toBeVisible();
  await expect.poll(() => badgeOf(page)).toBe('');

  clock.set('2027-10-31T01:30:05Z');
  const second = await extension.open('popup.html');
  await expect.poll(() => alarmsOf(page)).toMatchObject({ next: '2027-11-01T01:30:00Z' });
  await expect(second.locator('[data-waiting]')).toHaveCount(0);
  await second.locator('[data-branch=dorsal]').click();
  await expect(second.locator('[data-status=saved]')).toBeVisible();

  expect(await rowsOf(page, 'prompts')).toMatchObject([{ id: '2027-10-31#1', outcome: 'answered' }]);
  expect(await desktop.total()).toBe(1);
  const entries = (await rowsOf(page, 'checkins')).toSorted((a, b) => (a.at < b.at ? -1 : 1));
  expect(entries).toMatchObject([
    { day: '2027-10-31', offset: '+02:00', source: 'prompted' },
    { day: '2027-10-31', offset: '+01:00', source: 'self' },
  ]);
  const local = entries.map(({ at, zone }) => Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainTime().hour);
  expect(local).toEqual([2, 2]);
});
