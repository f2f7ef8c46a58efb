import 'temporal-polyfill/global';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/reused.ts';
import { rowsOf } from '../support/store.ts';
import { tick } from '../support/tick.ts';
import { putPrompt } from '../support/waiting-prompt.ts';

const saved = (journal: Page) => journal.getByRole('status').filter({ hasText: 'Saved' });

const settingsIn = async (page: Page) =>
  (await rowsOf(page, 'settings')).find(({ id }) => id === 'settings')?.value as Record<string, unknown> | undefined;
const planIn = async (page: Page) => (await settingsIn(page))?.plan;

async function addWindow(journal: Page, from: string, to: string): Promise<void> {
  await journal.getByRole('button', { name: 'Add more hours' }).click();
  await expect(journal.locator('input[name=from]').last()).toBeFocused();
  await journal.locator('input[name=from]').last().fill(from);
  await journal.locator('input[name=to]').last().fill(to);
}

test('several windows are added and taken away, and the keyboard keeps its place', async ({ extension }) => {
  const journal = await extension.open('journal.html#settings');
  await journal.locator('input[name=to]').fill('12:00');
  await addWindow(journal, '14:00', '18:00');
  await addWindow(journal, '19:00', '21:00');
  const three = [
    { from: '09:00', to: '12:00' },
    { from: '14:00', to: '18:00' },
    { from: '19:00', to: '21:00' },
  ];
  await expect.poll(() => planIn(journal)).toMatchObject({ windows: three });
  await journal.getByRole('button', { name: 'Remove hours 1' }).click();
  await expect(journal.getByRole('button', { name: 'Add more hours' })).toBeFocused();
  await expect.poll(() => planIn(journal)).toMatchObject({ windows: [three[1], three[2]] });
  await journal.reload();
  await expect(journal.locator('input[name=from]')).toHaveCount(2);
  await expect(journal.locator('input[name=to]').last()).toHaveValue('21:00');
});

test('windows that overlap are named beside them, and the plan from before stays', async ({ extension }) => {
  const journal = await extension.open('journal.html#settings');
  await addWindow(journal, '20:00', '22:00');
  const words = '9:00 AM – 9:00 PM and 8:00 PM – 10:00 PM overlap';
  for (const field of await journal.locator('input[name=from], input[name=to]').all()) {
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toHaveAccessibleDescription(new RegExp(words));
  }
  await expect(journal.locator('[data-not-kept]')).toContainText('earlier plan stays in force');
  await expect(saved(journal)).toHaveCount(0);
  // The window as it was offered had room and was kept.
  const offered = { windows: [{ from: '09:00' }, { from: '22:00', to: '23:00' }] };
  await expect.poll(() => planIn(journal)).toMatchObject(offered);

  await journal.locator('input[name=from]').last().fill('21:00');
  await expect(journal.locator('[data-not-kept]')).toHaveCount(0);
  await expect
    .poll(() => planIn(journal))
    .toMatchObject({ windows: [{ to: '21:00' }, { from: '21:00', to: '22:00' }] });
});

test('a number out of range, a missing time and a week without a day each have words of their own', async ({
  extension,
}) => {
  const journal = await extension.open('journal.html#settings');
  await journal.locator('input[name=perDay]').fill('0');
  await expect(journal.locator('input[name=perDay]')).toHaveAccessibleDescription('A whole number from 1 to 288.');
  await journal.locator('input[name=perDay]').fill('4');
  await expect(journal.locator('input[name=perDay]')).toHaveAttribute('aria-invalid', 'false');

  await journal.locator('input[name=to]').fill('');
  await expect(journal.locator('input[name=to]')).toHaveAccessibleDescription('A time is missing here.');
  await journal.locator('input[name=to]').fill('21:00');

  for (const day of await journal.locator('[data-weekday]').all()) await day.click();
  await expect(journal.getByRole('group', { name: 'On these days' })).toHaveAccessibleDescription(
    'Choose at least one day. For no prompts at all, choose “Only when I open it” above.',
  );
  await journal.locator('[data-weekday="3"]').click();
  await expect.poll(() => planIn(journal)).toMatchObject({ perDay: 4, days: [3], windows: [{ to: '21:00' }] });
});

test('an impossible plan is explained, and one of the nearest is taken', async ({ extension }) => {
  const journal = await extension.open('journal.html#settings');
  await journal.locator('input[name=perDay]').fill('6');
  await journal.locator('input[name=minGapMinutes]').fill('180');
  const notice = journal.getByRole('alert');
  await expect(notice).toContainText('do not fit into the 12 hours');
  await expect(journal.locator('input[name=minGapMinutes]')).toHaveAccessibleDescription(/do not fit/);
  await expect(notice.getByRole('button', { name: '4 prompts a day' })).toBeVisible();
  await notice.getByRole('button', { name: '120 minutes apart' }).click();
  await expect(notice).toHaveCount(0);
  await expect(journal.locator('input[name=minGapMinutes]')).toHaveValue('120');
  await expect.poll(() => planIn(journal)).toMatchObject({ perDay: 6, minGapMinutes: 120 });
});

test('a window over midnight says so, and the second reminder can be left out', async ({ extension }) => {
  const journal = await extension.open('journal.html#settings');
  await journal.locator('input[name=from]').fill('18:00');
  await journal.locator('input[name=to]').fill('02:00');
  await expect(journal.getByText('Until 2:00 AM on the next day.')).toBeVisible();
  await journal.locator('input[name=to]').fill('23:00');
  await expect(journal.locator('[data-overnight]')).toHaveCount(0);

  const nudge = journal.getByRole('combobox', { name: 'One quiet reminder' });
  await expect(nudge).toHaveValue('15');
  await nudge.selectOption({ label: 'None' });
  await journal.locator('input[name=perDay]').fill('2');
  await expect
    .poll(() => planIn(journal))
    .toMatchObject({ nudgeMinutes: 0, perDay: 2, windows: [{ from: '18:00', to: '23:00' }] });
});

/** What the browser has armed, as a clock of that browser. */
const nextAlarm = (page: Page) => page.evaluate(async () => (await chrome.alarms.get('next'))?.scheduledTime);
const firstMoment = async (journal: Page) =>
  Number(await journal.locator('[data-moment]').first().getAttribute('data-moment'));

test('the coming week is what will happen: its first moment is the alarm, whatever the plan becomes', async ({
  extension,
}) => {
  const journal = await extension.open('journal.html#settings');
  const table = journal.getByRole('table', { name: 'The coming seven days' });
  await expect(table.locator('tbody tr')).toHaveCount(7);
  for (const perDay of ['3', '6']) {
    await journal.locator('input[name=perDay]').fill(perDay);
    await expect(table.locator('tbody tr').last().locator('[data-moment]')).toHaveCount(Number(perDay));
    await expect.poll(async () => (await nextAlarm(journal)) === (await firstMoment(journal))).toBe(true);
  }
  for (const ahead of [2, 3]) {
    const row = table.locator('tbody tr').nth(ahead);
    const day = Temporal.PlainDate.from((await row.getAttribute('data-day')) ?? '');
    await journal.locator(`[data-weekday="${day.dayOfWeek}"]`).click();
    await expect(row).toContainText('No prompts');
  }
  await expect(table.getByText('No prompts')).toHaveCount(2);
  await tick(journal.locator('input[name=kind][value=none]'));
  await expect(table).toHaveCount(0);
  await expect(journal.locator('[data-week]')).toContainText('No prompts are planned');
});

test('times that are to stay a surprise are counted instead, here and in the sentence', async ({ extension }) => {
  const journal = await extension.open('journal.html#settings');
  const lastDay = journal.locator('[data-week] tbody tr').last();
  await expect(lastDay.locator('[data-moment]')).toHaveCount(4);
  await journal.getByRole('checkbox', { name: /Keep the times a surprise/ }).click();
  await expect(lastDay).toContainText('4 prompts 9:00 AM – 9:00 PM');
  await expect(journal.locator('[data-moment]')).toHaveCount(0);
  await expect(journal.locator('[data-next]').first()).toHaveText(/Next prompt: .*\d( [AP]M)? – \d+ [AP]M/);
  await expect.poll(() => settingsIn(journal)).toMatchObject({ hideTimes: true });
  await journal.getByRole('checkbox', { name: /Keep the times a surprise/ }).click();
  await expect(lastDay.locator('[data-moment]')).toHaveCount(4);
});

/**
 * A plan that asks every few minutes, day and night, and a prompt that waits. The next of its own comes in about ten
 * minutes, whatever time it is now.
 */
async function askOften(journal: Page): Promise<void> {
  const from = await journal.evaluate(() =>
    Temporal.Now.plainTimeISO().add({ minutes: 10 }).toString({ smallestUnit: 'minute' }),
  );
  await tick(journal.locator('input[name=kind][value=interval]'));
  await journal.locator('input[name=everyMinutes]').fill('20');
  await journal.locator('input[name=from]').fill(from);
  await journal.locator('input[name=to]').fill(from);
  await expect.poll(() => planIn(journal)).toMatchObject({ everyMinutes: 20, windows: [{ from, to: from }] });
  await putPrompt(journal, 38);
}

const menu = (page: Page) => page.getByRole('group', { name: 'Pause prompts' });
const hour = 60 * 60_000;

test('a pause of an hour from the popup, by keyboard: said, kept to, and ended at will', async ({ extension }) => {
  const journal = await extension.open('journal.html#settings');
  await askOften(journal);
  const popup = await extension.open('popup.html');
  await popup.setViewportSize({ width: 380, height: 600 });
  await expect(popup.locator('[data-waiting]')).toHaveCount(1);
  const trigger = popup.locator('[data-pause-menu]');
  await trigger.press('Enter');
  await expect(menu(popup)).toBeVisible();
  await expect(popup.getByRole('button', { name: 'For an hour' })).toBeFocused();
  await popup.keyboard.press('Escape');
  await expect(menu(popup)).toBeHidden();
  await expect(trigger).toBeFocused();

  const begun = Date.now();
  await trigger.press('Enter');
  await expect(popup.getByRole('button', { name: 'For an hour' })).toBeFocused();
  await popup.keyboard.press('Enter');
  await expect(popup.locator('[data-next=paused]')).toHaveText(/^Paused until \d+:\d\d [AP]M$/);
  const goOn = popup.getByRole('button', { name: 'Go on' });
  await expect(goOn).toBeFocused();
  await expect.poll(() => rowsOf(popup, 'prompts')).toMatchObject([{ outcome: 'paused' }]);
  await expect(popup.locator('.waiting')).toContainText('This prompt has ended');
  await expect.poll(async () => ((await nextAlarm(popup)) ?? 0) >= begun + hour).toBe(true);
  await expect(journal.locator('[data-week] tbody tr').first()).toContainText(/paused/i);

  await popup.keyboard.press('Enter');
  await expect(popup.locator('[data-next]')).toContainText('Next prompt');
  await expect(popup.getByRole('button', { name: 'Pause prompts' })).toBeFocused();
  await expect.poll(async () => ((await nextAlarm(popup)) ?? Infinity) < begun + hour).toBe(true);
  expect(await rowsOf(popup, 'prompts')).toMatchObject([{ outcome: 'paused' }]);
});

test('the choices of a pause take no room in the popup, and lie inside it', async ({ extension }) => {
  const popup = await extension.open('popup.html');
  await popup.setViewportSize({ width: 380, height: 600 });
  await popup.waitForFunction(() => performance.getEntriesByName('chart-drawn').length > 0);
  await popup.locator('[data-pause-menu]').click();
  await expect(menu(popup)).toBeVisible();
  const room = () =>
    popup.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight]);
  await expect.poll(room).toEqual([380, 600]);
  const footer = await popup.locator('footer').boundingBox();
  const box = await menu(popup).boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual((footer?.y ?? 0) + 12);
});

test('a pause for today or until a day, in the settings', async ({ extension }) => {
  const journal = await extension.open('journal.html#settings');
  const panel = journal.getByRole('region', { name: 'Pause' });
  await panel.getByRole('button', { name: 'For the rest of today' }).click();
  await expect(panel.getByRole('status')).toHaveText('Paused for today');
  await expect(journal.locator('[data-next=paused]')).toHaveText('Paused for today');
  await expect(panel.getByRole('button', { name: 'Go on' })).toBeFocused();
  await panel.getByRole('button', { name: 'Go on' }).click();

  const today = await journal.evaluate(() => Temporal.Now.plainDateISO().toString());
  const day = panel.getByLabel('Ask me again from');
  await day.fill(today);
  await expect(day).toHaveAccessibleDescription('Choose a day after today.');
  await panel.getByRole('button', { name: 'Pause until then' }).click();
  await expect(panel.getByRole('button', { name: 'Go on' })).toHaveCount(0);
  const back = Temporal.PlainDate.from(today).add({ days: 3 });
  await day.fill(back.toString());
  await panel.getByRole('button', { name: 'Pause until then' }).click();
  await expect(panel.getByRole('status')).toContainText(`Paused until`);
  const rows = journal.locator('[data-week] tbody tr');
  await expect(rows.nth(1)).toContainText('Paused');
  await expect(rows.nth(2)).toContainText('Paused');
  await expect(rows.nth(3).locator('[data-moment]')).toHaveCount(4);
  await expect.poll(async () => (await nextAlarm(journal)) === (await firstMoment(journal))).toBe(true);
});

test('Escape closes what is open in the check-in window, and only then the window', async ({ extension }) => {
  const page = await extension.open('checkin.html');
  await page.locator('[data-pause-menu]').click();
  await expect(menu(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(menu(page)).toBeHidden();
  await Promise.allSettled([page.waitForEvent('close'), page.keyboard.press('Escape')]);
  expect(page.isClosed()).toBe(true);
});

test('a waiting prompt is put off from its card: only by what still fits, and nothing moves', async ({ extension }) => {
  const journal = await extension.open('journal.html#settings');
  await tick(journal.locator('input[name=kind][value=none]'));
  await expect.poll(() => nextAlarm(journal)).toBeUndefined();
  await putPrompt(journal, 20);
  const popup = await extension.open('popup.html');
  const later = popup.locator('[data-snooze]');
  await expect(later).toHaveText(['5 min', '15 min']);
  await popup.waitForFunction(() => performance.getEntriesByName('chart-drawn').length > 0);
  const places = () =>
    popup.locator('[data-branch]').evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
  const before = await places();
  const pressed = Date.now();
  await popup.getByRole('button', { name: 'Come again in 15 min' }).press('Enter');
  const said = popup.locator('[data-snoozed]');
  await expect(said).toHaveText(/^It comes again at \d+:\d\d [AP]M\. You can still answer now\.$/);
  await expect(said).toBeFocused();
  await expect(later).toHaveCount(0);
  await expect.poll(places).toEqual(before);
  const until = Date.parse((await said.getAttribute('data-snoozed')) ?? '');
  expect(until - pressed).toBeGreaterThanOrEqual(15 * 60_000);
  expect(until - pressed).toBeLessThan(16 * 60_000);
  await expect.poll(() => nextAlarm(popup)).toBe(until);

  await popup.locator('[data-branch=ventral]').click();
  await expect(popup.getByText('Answered')).toBeVisible();
  await expect.poll(places).toEqual(before);
  await expect.poll(() => rowsOf(popup, 'prompts')).toMatchObject([{ outcome: 'answered' }]);
});

test('the last line of the ledger says in neutral words what became of a prompt', async ({ extension }) => {
  const journal = await extension.open('journal.html#settings');
  await expect(journal.locator('input[name=perDay]')).toBeVisible();
  await expect(journal.locator('[data-last-prompt]')).toHaveCount(0);
  await putPrompt(journal, 20, 'expired');
  await journal.reload();
  const last = journal.locator('[data-last-prompt=expired]');
  await expect(last).toContainText(/Due.*\d:\d\d [AP]M.*Shown.*\d:\d\d [AP]M.*Then.*Went by/);
});

test('for some days there are more prompts, shown with their end, and ended with one button', async ({ extension }) => {
  const journal = await extension.open('journal.html#settings');
  const panel = journal.getByRole('region', { name: 'For some days' });
  const rows = journal.locator('[data-week] tbody tr');
  await panel.getByLabel('For how many days').fill('15');
  await expect(panel.getByLabel('For how many days')).toHaveAccessibleDescription('A whole number from 1 to 14.');
  await panel.getByRole('button', { name: 'Ask more often' }).click();
  await expect(panel).toHaveAttribute('data-standing', 'none');

  const tomorrow = Temporal.PlainDate.from((await rows.nth(1).getAttribute('data-day')) ?? '');
  await panel.getByLabel('From').fill(tomorrow.toString());
  await panel.getByLabel('For how many days').fill('2');
  await panel.getByLabel('Prompts a day').fill('8');
  await panel.getByRole('button', { name: 'Ask more often' }).click();
  await expect(panel.getByRole('status')).toHaveText(/^From .+ until .+ · 8 prompts a day$/);
  await expect(panel.getByRole('button', { name: 'Leave it after all' })).toBeFocused();
  for (const ahead of [1, 2]) {
    await expect(rows.nth(ahead)).toContainText('more often');
    await expect(rows.nth(ahead).locator('[data-moment]')).toHaveCount(8);
  }
  await expect(rows.nth(3).locator('[data-moment]')).toHaveCount(4);
  await expect(rows.nth(3)).not.toContainText('more often');
  await expect.poll(async () => (await nextAlarm(journal)) === (await firstMoment(journal))).toBe(true);

  await panel.getByRole('button', { name: 'Leave it after all' }).click();
  await expect(rows.nth(1).locator('[data-moment]')).toHaveCount(4);
  await expect.poll(async () => (await settingsIn(journal))?.dense).toBeUndefined();
  await panel.getByRole('button', { name: 'Ask more often' }).click();
  await expect(panel.getByRole('status')).toHaveText(/^Until .+ · 6 prompts a day$/);
  await panel.getByRole('button', { name: 'Back to the usual plan' }).click();
  await expect(panel).toHaveAttribute('data-standing', 'none');
});
