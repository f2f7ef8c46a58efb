import type { Page } from '@playwright/test';
import { exampleUntilNow } from '../support/example.ts';
import { coloursOn, paints } from '../support/figures.ts';
import { choose, exported, restore } from '../support/restore.ts';
import { expect, test } from '../support/reused.ts';
import { fileOf, sessionIn } from '../support/sessions.ts';
import { rowsOf } from '../support/store.ts';
import { tick } from '../support/tick.ts';

/** Local time so many days from now, as the field for it takes it. */
const inDays = (days: number) => Temporal.Now.plainDateTimeISO().add({ days }).toString({ smallestUnit: 'minute' });

async function add(journal: Page, kind: string, start: string): Promise<void> {
  await journal.locator('[data-add-session]').click();
  await tick(journal.locator(`input[name=kind][value="${kind}"]`));
  await journal.locator('input[name=start]').fill(start);
  await journal.locator('[data-keep]').click();
  await expect(journal.locator('.unfold').and(journal.locator(':focus'))).toHaveCount(1);
}

const saved = (page: Page) => expect(page.locator('[data-status=saved]').first()).toHaveText('Saved.');
const settingsOf = async (page: Page) => (await rowsOf(page, 'settings')).find(({ id }) => id === 'settings')?.value;

test('a session is planned ahead, and an intention outlives a page that is closed in the middle of it', async ({
  extension,
}) => {
  const journal = await extension.open('journal.html#sessions');
  await expect(journal.getByText('Nothing here has to be filled in.')).toBeVisible();
  await add(journal, 'ketamine-infusion', inDays(3));
  await expect(journal.getByRole('heading', { name: 'Coming up' })).toBeVisible();
  await expect(journal.getByRole('button', { name: /Ketamine infusion .* in 3 days/ })).toBeVisible();
  await journal.locator('textarea[name=intention]').pressSequentially('to be curious about the qui');
  await journal.close();

  const again = await extension.open('journal.html#sessions');
  await expect(again.locator('textarea[name=intention]')).toHaveValue('to be curious about the qui');
  await again.locator('textarea[name=intention]').press('Control+End');
  await again.locator('textarea[name=intention]').pressSequentially('et');
  await saved(again);
  expect(await rowsOf(again, 'sessions')).toMatchObject([
    { kind: 'ketamine-infusion', intention: 'to be curious about the quiet', preparation: [] },
  ]);
});

test('what and when can be changed, and a half-typed time is not taken', async ({ extension }) => {
  const journal = await extension.open('journal.html#sessions');
  await add(journal, 'therapy', '2026-03-10T10:00');
  await journal.locator('[data-change]').click();
  await tick(journal.locator('input[name=kind][value=other]'));
  await journal.locator('input[name=label]').fill('Choir');
  await journal.locator('input[name=end]').fill('11:30');
  await journal.locator('input[name=start]').fill('');
  await journal.locator('[data-keep]').click();
  await expect(journal.getByRole('alert')).toHaveText('Choose a day and a time first.');
  await journal.locator('input[name=start]').fill('2026-03-11T10:15');
  await journal.locator('[data-keep]').click();
  await expect(journal.locator('.unfold')).toHaveText(/^Choir.*March 11, 2026, 10:15\sAM–11:30\sAM/);
  await expect(journal.locator('[data-change]')).toBeFocused();
  await saved(journal);
  const [row] = await rowsOf(journal, 'sessions');
  const { zone = 'UTC', startedAt = '', endedAt = '' } = row ?? {};
  expect(row).toMatchObject({ kind: 'other', label: 'Choir', day: '2026-03-11' });
  expect(`${Temporal.Instant.from(startedAt).toZonedDateTimeISO(zone).toPlainTime()}`).toBe('10:15:00');
  expect(`${Temporal.Instant.from(endedAt).toZonedDateTimeISO(zone).toPlainTime()}`).toBe('11:30:00');
});

test('the list is changed by keyboard, ticked, and remembered for the next session', async ({ extension }) => {
  const journal = await extension.open('journal.html#sessions');
  await add(journal, 'ketamine-infusion', inDays(2));
  const card = journal.locator('[data-session]').first();
  await card.locator('[data-change-list]').click();
  await journal.locator('input[name=item]').fill('Notebook');
  await journal.locator('input[name=item]').press('Enter');
  await expect(journal.locator('[data-item=Notebook]')).toBeVisible();
  await journal.getByRole('button', { name: 'Move up: Notebook' }).press('Enter');
  await expect(journal.getByText('Notebook: now number 7 of 8.')).toBeVisible();
  await expect(journal.getByRole('button', { name: 'Move up: Notebook' })).toBeFocused();
  await journal.getByRole('button', { name: 'Take off the list: Playlist' }).press('Enter');
  await expect(journal.locator('[data-item=playlist]')).toHaveCount(0);
  await expect(journal.getByRole('button', { name: 'Take off the list: Say what you need' })).toBeFocused();
  await journal.getByRole('button', { name: 'Undo' }).click();
  await expect(journal.locator('[data-item=playlist]')).toBeVisible();
  await journal.getByRole('button', { name: 'Take off the list: Playlist' }).click();
  await expect(journal.locator('[data-item=playlist]')).toHaveCount(0);
  await card.locator('[data-change-list]').click();
  await tick(card.getByLabel('Notebook'));
  await tick(card.getByLabel('Comfortable clothes'));
  await saved(journal);
  expect(await rowsOf(journal, 'sessions')).toMatchObject([{ preparation: ['Notebook', 'clothes'] }]);

  await add(journal, 'ketamine-infusion', inDays(30));
  await journal.reload();
  await journal.locator('.unfold').nth(1).click();
  const later = journal.locator('[data-session]').nth(1).locator('input[name=preparation]');
  const left = ['bathroom', 'clothes', 'meal', 'eye-mask', 'needs', 'Notebook', 'ride-home'];
  const items = () => later.evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
  await expect.poll(items).toEqual(left);
  await expect(later.nth(5)).not.toBeChecked();
  await expect.poll(() => settingsOf(journal)).toMatchObject({ checklist: left });
});

test('experience and notes of the days after are kept as they are typed, each note dated', async ({ extension }) => {
  const journal = await extension.open('journal.html#sessions');
  await add(journal, 'ketamine-infusion', inDays(-1));
  await expect(journal.getByText('the first 24 hours are left out of comparisons')).toBeVisible();
  await expect(journal.getByText('Anything that is still with you?')).toBeVisible();
  await journal.locator('textarea[name=experience]').fill('A wide field.');
  const note = journal.locator('textarea[name=integration]');
  await note.pressSequentially('One.');
  await journal.locator('[data-another-note]').click();
  await expect(note).toBeFocused();
  await expect(note).toHaveValue('');
  await note.pressSequentially('Two, in the middle');
  await journal.close();

  const again = await extension.open('journal.html#sessions');
  await expect(again.locator('.note')).toHaveCount(2);
  await again.locator('.note').first().getByRole('button').click();
  await again.locator('textarea[name=note]').fill('One, changed.');
  await again.locator('.note').first().getByRole('button').click();
  await saved(again);
  const [row] = await rowsOf(again, 'sessions');
  expect(row).toMatchObject({
    experience: 'A wide field.',
    integration: [{ text: 'One, changed.' }, { text: 'Two, in the middle' }],
  });
  expect((row?.integration[0]?.at ?? '') < (row?.integration[1]?.at ?? '')).toBe(true);
});

test('closer days are offered once, begin only when they are chosen, and end with one button', async ({
  extension,
}) => {
  const journal = await extension.open('journal.html#share');
  await restore(journal, fileOf([sessionIn(-1), sessionIn(-2), sessionIn(-30)]));
  await journal.goto(`chrome-extension://${extension.id}/journal.html#sessions`);
  await expect(journal.locator('[data-denser]')).toHaveCount(1);
  expect(await settingsOf(journal)).toBeUndefined();
  await journal.locator('select[name=denserPerDay]').selectOption('8');
  await journal.locator('[data-begin-denser]').click();
  const today = Temporal.Now.plainDateISO();
  const dense = { plan: { kind: 'random', perDay: 8 }, from: `${today}`, until: `${today.add({ days: 2 })}` };
  await expect(journal.locator(`[data-dense-until="${dense.until}"]`)).toBeVisible();
  await expect(journal.locator('[data-denser]')).toHaveCount(0);
  const inForce = async () => (await rowsOf(journal, 'settings')).find(({ id }) => id === 'schedule')?.value;
  await expect.poll(inForce).toMatchObject({ dense });

  await journal.locator('[data-end-denser]').click();
  await expect(journal.getByText('Your usual plan is in force again.')).toBeVisible();
  await expect.poll(inForce).not.toHaveProperty('dense');
  await journal.reload();
  await expect(journal.locator('[data-session]')).toHaveCount(3);
  await expect(journal.locator('[data-denser]')).toHaveCount(0);
});

test('closer days that are declined are not offered again', async ({ extension }) => {
  const journal = await extension.open('journal.html#share');
  await restore(journal, fileOf([sessionIn(-1)]));
  await journal.goto(`chrome-extension://${extension.id}/journal.html#sessions`);
  await journal.locator('[data-decline-denser]').click();
  await expect(journal.locator('[data-denser]')).toHaveCount(0);
  await expect(journal.locator('.unfold')).toBeFocused();
  await journal.reload();
  await expect(journal.locator('[data-session]')).toHaveCount(1);
  await expect(journal.locator('[data-denser]')).toHaveCount(0);
  expect(await settingsOf(journal)).toBeUndefined();
});

test('a deleted session is emptied, and Undo brings back all that it held', async ({ extension }) => {
  const journal = await extension.open('journal.html#share');
  const session = sessionIn(-1, { label: 'the third', intention: 'rest', preparation: ['meal'], experience: 'wide' });
  await restore(journal, fileOf([session]));
  await journal.goto(`chrome-extension://${extension.id}/journal.html#sessions`);
  await journal.getByRole('button', { name: 'Delete Ketamine infusion · the third' }).click();
  await expect(journal.locator('[data-session]')).toHaveCount(0);
  const [grave] = await rowsOf(journal, 'sessions');
  const empty = { label: '', intention: '', preparation: [], experience: '', deletedAt: expect.any(String) };
  expect(grave).toMatchObject({ id: session.id, kind: session.kind, startedAt: session.startedAt, ...empty });

  await journal.getByRole('button', { name: 'Undo' }).click();
  await expect(journal.locator('[data-session]')).toHaveCount(1);
  const { updatedAt, ...back } = (await rowsOf(journal, 'sessions'))[0] ?? session;
  const { updatedAt: _before, ...whole } = session;
  expect(back).toEqual(whole);
  expect(updatedAt > (grave?.updatedAt ?? '')).toBe(true);
});

const hostile = '<img src=x onerror="document.title=1">"\'&amp;\u202e{{1}}$1\n<script>document.title=1</script>';

test('the history has a session at its time among the check-ins, and leads to it', async ({ extension }) => {
  const journal = await extension.open('journal.html#share');
  await restore(journal, fileOf([sessionIn(-1, { label: 'the third' }), sessionIn(2)]));
  await journal.goto(`chrome-extension://${extension.id}/journal.html#history`);
  await expect(journal.locator('[data-session-line]')).toHaveCount(1);
  await journal.getByRole('link', { name: 'Ketamine infusion · the third' }).click();
  await expect(journal.locator('[data-session]')).toHaveCount(2);
});

test('hostile text is text in every field, and a file keeps it byte for byte', async ({ extension }) => {
  const journal = await extension.open('journal.html#share');
  const item = hostile.slice(0, 60);
  const session = sessionIn(-1, {
    label: hostile,
    intention: hostile,
    preparation: [item, 'constructor'],
    experience: hostile,
    integration: [{ at: '2026-11-23T08:15:00.000Z', text: hostile }],
  });
  await restore(journal, fileOf([session, sessionIn(-3, { label: '__proto__' })]));
  const first = await exported(journal);
  await journal.goto(`chrome-extension://${extension.id}/journal.html#sessions`);
  await expect(journal.locator('.unfold .title').first()).toContainText('<img src=x onerror=');
  await expect(journal.locator('.note .said')).toHaveText(hostile);
  await expect(journal.locator('textarea[name=experience]')).toHaveValue(hostile);
  const list = journal.locator('details').filter({ has: journal.locator('[data-change-list]') });
  await list.locator('summary').first().click();
  await expect(journal.getByRole('checkbox', { name: item.slice(0, 20) })).toBeChecked();
  await expect(journal.getByLabel('constructor')).toBeChecked();
  await journal.locator('[data-change-list]').first().click();
  await journal.locator('input[name=item]').fill('<b>own</b>');
  await journal.locator('[data-add=item]').click();
  await expect(journal.getByRole('button', { name: 'Take off the list: <b>own</b>' })).toBeVisible();
  await expect(journal.locator('main img, main script, main b')).toHaveCount(0);
  expect(await journal.title()).toBe('Journal');

  await journal.goto(`chrome-extension://${extension.id}/journal.html#share`);
  const sessionsIn = (text: string) => JSON.stringify(JSON.parse(text).sessions);
  const second = await exported(journal);
  expect(sessionsIn(second)).toBe(sessionsIn(first));
  await journal.locator('input[name=erase]').fill('erase');
  await journal.locator('[data-erase]').click();
  await expect(journal.getByText('Everything was erased')).toBeVisible();
  await choose(journal, second);
  await journal.locator('[data-import-confirm]').click();
  await expect(journal.locator('[data-restore=done]')).toBeVisible();
  const withoutTime = (text: string) => text.replace(/"exportedAt":"[^"]*"/, '');
  expect(withoutTime(await exported(journal))).toBe(withoutTime(second));
});

test('two pages that write in one session keep what each of them wrote', async ({ extension }) => {
  const journal = await extension.open('journal.html#share');
  await restore(journal, fileOf([sessionIn(-1)]));
  const [one, other] = [await extension.open('journal.html#sessions'), await extension.open('journal.html#sessions')];
  await one.locator('textarea[name=experience]').fill('from the one');
  await other.locator('textarea[name=integration]').fill('from the other');
  await expect(one.locator('.note .said')).toHaveText('from the other');
  await expect(other.locator('textarea[name=experience]')).toHaveValue('from the one');
  expect(await rowsOf(one, 'sessions')).toMatchObject([
    { experience: 'from the one', integration: [{ text: 'from the other' }] },
  ]);
});

test('under a session stands the week before it beside the week after it, as a chart and as a table', async ({
  extension,
}) => {
  const journal = await extension.open('journal.html#share');
  await restore(journal, exampleUntilNow(60));
  await journal.goto(`chrome-extension://${extension.id}/journal.html#sessions`);
  await journal.getByRole('button', { name: /Second infusion/ }).click();
  const figure = journal.locator('[data-figure=before-after]').filter({ hasText: 'Second infusion' });
  const hues = [paints.ventral, paints.sympathetic, paints.dorsal];
  await expect.poll(() => coloursOn(figure.locator('canvas'), hues)).toEqual(hues);
  await expect(figure).toContainText(/check-ins/);
  await figure.getByText('Show as a table').click();
  await expect(figure.locator('[data-metric=before-after] tbody tr')).not.toHaveCount(0);

  // A day after it there is nothing yet to set beside the week before.
  await add(journal, 'therapy', inDays(-1));
  const young = journal.locator('[data-figure=before-after]').filter({ hasText: 'Not enough yet' });
  await expect(young).toHaveCount(1);
  await expect(young.locator('canvas')).toHaveCount(0);
});

test('sessions are marked in the chart of days and named below it', async ({ extension }) => {
  const journal = await extension.open('journal.html#share');
  await restore(journal, exampleUntilNow(30));
  await journal.goto(`chrome-extension://${extension.id}/journal.html?period=30#patterns`);
  const daily = journal.locator('[data-figure=daily]');
  await expect(daily.locator('canvas[data-drawn]')).toBeVisible();
  const before = await daily.locator('canvas').screenshot();
  await expect(daily.locator('[data-marks] li')).toHaveText([/· Second infusion, /, /^Therapy, /]);
  // By the number that stands over the bars.
  await expect(daily.locator('[data-marks] li').first()).toHaveCSS('list-style-type', 'decimal');
  await journal.goto(`chrome-extension://${extension.id}/journal.html?period=30#sessions`);
  await add(journal, 'bodywork', inDays(-4));
  await journal.goto(`chrome-extension://${extension.id}/journal.html?period=30#patterns`);
  await expect(daily.locator('[data-marks] li')).toHaveText([/· Second infusion, /, /^Therapy, /, /^Bodywork, /]);
  await expect.poll(async () => (await daily.locator('canvas').screenshot()).equals(before)).toBe(false);
});
