import type { Extension } from '../../scripts/chromium.ts';
import { exampleFile, exampleUntilNow } from '../support/example.ts';
import { unfold } from '../support/handover.ts';
import { expectNoFindings, look } from '../support/look.ts';
import { choose, restore } from '../support/restore.ts';
import { expect, test } from '../support/reused.ts';
import { sessionsFile } from '../support/sessions.ts';
import { tick } from '../support/tick.ts';
import { putPrompt } from '../support/waiting-prompt.ts';

const sections = ['patterns', 'history', 'sessions', 'share', 'settings', 'about', 'support'];

/** The patterns with little and with enough, everything unfolded: tables, explanations, own dates. */
async function walkThroughPatterns(extension: Extension, days: number): Promise<void> {
  const journal = await extension.open('journal.html#share');
  await restore(journal, exampleUntilNow(days));
  await journal.goto(`chrome-extension://${extension.id}/journal.html?period=90#patterns`);
  await expect(journal.locator('[data-figure=daily] canvas[data-drawn]')).toBeVisible();
  await tick(journal.locator('input[name=period][value=own]'));
  await expect(journal.locator('input[name=first]')).toBeVisible();
  await journal.locator('details').evaluateAll((all) => {
    for (const each of all) (each as HTMLDetailsElement).open = true;
  });
  await expect(journal.locator('[data-metric=variability]')).toBeVisible();
  await journal.setViewportSize({ width: 320, height: 640 });
  await look(journal, `patterns of ${days} days`);
  await journal.setViewportSize({ width: 900, height: 700 });
  await expectNoFindings(journal, `patterns of ${days} days, wide`);
}

async function walk(extension: Extension): Promise<void> {
  const popup = await extension.open('popup.html');
  await expect(popup.locator('canvas')).toBeVisible();
  await look(popup, 'popup, empty');

  const empty = await extension.open('journal.html#patterns');
  await expect(empty.locator('[data-empty]')).toBeVisible();
  await look(empty, 'patterns, empty');

  const journal = await extension.open('journal.html#share');
  await choose(journal, '{"format":"polyvagal-check-in","version":1}');
  await expect(journal.getByRole('alert')).toBeVisible();
  await look(journal, 'share, refused file');
}

/** Each section of the journal and the popup with some weeks of entries. */
async function walkTheSections(extension: Extension): Promise<void> {
  const journal = await extension.open('journal.html#share');
  await restore(journal, exampleUntilNow(40));
  for (const section of sections) {
    await journal.goto(`chrome-extension://${extension.id}/journal.html#${section}`);
    await expect(journal.locator(`main[data-section=${section}] h1`)).toBeVisible();
    await look(journal, `journal, ${section}`);
  }
  const popup = await extension.open('popup.html');
  await popup.getByText('Show as a table').click();
  await look(popup, 'popup, full, table open');
}

/** The form to hand over, unfolded, with days that are no period. */
async function walkThroughHandover(extension: Extension): Promise<void> {
  const journal = await extension.open('journal.html#share');
  await restore(journal, exampleUntilNow(5));
  await unfold(journal);
  await tick(journal.locator('input[name=lock]'));
  await tick(journal.locator('input[name=period][value=own]'));
  await journal.locator('input[name=last]').fill('2020-01-01');
  await expect(journal.locator('[data-leaves=current] pre').first()).toBeVisible();
  await look(journal, 'share, all of the form');
}

/** The settings in the states that a plan brings about. */
async function walkThroughFaults(extension: Extension): Promise<void> {
  const journal = await extension.open('journal.html#settings');
  await expect(journal.locator('[data-week] tbody tr')).toHaveCount(7);
  await look(journal, 'settings, coming week');
  await journal.locator('[data-add]').click();
  await journal.locator('input[name=from]').last().fill('20:00');
  await journal.locator('input[name=perDay]').fill('0');
  await journal.locator('input[name=dense-days]').fill('99');
  await journal.locator('input[name=pauseUntil]').fill('2026-01-01');
  for (const day of await journal.locator('[data-weekday]').all()) await day.click();
  await expect(journal.locator('.fault')).toHaveCount(5);
  await look(journal, 'settings, each field with a fault');

  await journal.reload();
  await journal.locator('input[name=minGapMinutes]').fill('400');
  await expect(journal.getByRole('alert')).toBeVisible();
  await look(journal, 'settings, impossible plan');
}

/** Settings and popup with a pause, closer days and a waiting prompt. */
async function walkThroughPauses(extension: Extension): Promise<void> {
  const journal = await extension.open('journal.html#settings');
  await journal.locator('input[name=hideTimes]').click();
  await expect(journal.locator('input[name=hideTimes]')).toBeChecked();
  await journal.locator('[data-begin-dense]').click();
  await journal.locator('[data-pause=today]').click();
  await journal.locator('[data-test-notification]').click();
  await journal.locator('[data-answer=unseen]').click();
  await expect(journal.locator('[data-help]')).toBeVisible();
  await expect(journal.locator('[data-week] [data-paused]').first()).toBeVisible();
  await look(journal, 'settings, paused, closer days, help');
  await journal.locator('[data-go-on]').click();

  await putPrompt(journal, 60);
  const popup = await extension.open('popup.html');
  await expect(popup.locator('[data-snooze]')).toHaveCount(3);
  await popup.locator('[data-pause-menu]').click();
  await expect(popup.locator('[data-pause=hour]')).toBeFocused();
  await look(popup, 'popup, waiting prompt, pause menu');
  await popup.keyboard.press('Escape');
  await popup.locator('[data-snooze="5"]').click();
  await expect(popup.locator('[data-snoozed]')).toBeVisible();
  await look(popup, 'popup, put off');
  await popup.locator('[data-pause-menu]').click();
  await popup.locator('[data-pause=hour]').click();
  await expect(popup.locator('[data-next=paused]')).toBeVisible();
  await look(popup, 'popup, paused');
}

async function walkSessions(extension: Extension): Promise<void> {
  const journal = await extension.open('journal.html#sessions');
  await journal.locator('[data-add-session]').click();
  await expect(journal.locator('[data-keep]')).toBeVisible();
  await look(journal, 'sessions, form');
  await journal.locator('input[name=start]').fill('');
  await journal.locator('[data-keep]').click();
  await expect(journal.getByRole('alert')).toBeVisible();
  await look(journal, 'sessions, form without a time');

  await journal.goto(`chrome-extension://${extension.id}/journal.html#share`);
  await restore(journal, sessionsFile());
  await journal.goto(`chrome-extension://${extension.id}/journal.html#sessions`);
  await expect(journal.locator('[data-denser]')).toBeVisible();
  await expect(journal.locator('[data-session]')).toHaveCount(4);
  const folded = journal.locator('.unfold[aria-expanded=false]');
  for (let left = await folded.count(); left > 0; left--) {
    await folded.first().click();
    await expect(folded).toHaveCount(left - 1);
  }
  await look(journal, 'sessions, full');

  await journal.locator('[data-change-list]').first().click();
  await journal.locator('[data-act=remove]').first().click();
  await expect(journal.locator('.told button')).toBeVisible();
  await journal.locator('.note button').first().click();
  await journal.locator('[data-change]').last().click();
  await journal.locator('[data-begin-denser]').click();
  await expect(journal.locator('[data-end-denser]')).toBeFocused();
  await journal.locator('[data-delete]').nth(1).click();
  await expect(journal.locator('.deleted-session button')).toBeFocused();
  await look(journal, 'sessions, everything open, one deleted');
}

/** The reader: empty, with what it cannot show, and with two people, everything unfolded. */
async function walkReader(extension: Extension): Promise<void> {
  const reader = await extension.open('reader.html');
  await reader.locator('[data-key-pair] summary').click();
  await reader.locator('[data-make-key]').click();
  await expect(reader.locator('[data-save-key]')).toBeVisible();
  await look(reader, 'reader, empty, with a key pair');
  const files = Object.entries({
    'locked.age': 'age-encryption.org/v1\n-> scrypt abc',
    'fhir.json': '{"resourceType":"Bundle"}',
    'refused.json': '{"format":"polyvagal-check-in","version":1}',
  }).map(([name, text]) => ({ name, mimeType: '', buffer: Buffer.from(text) }));
  await reader.locator('[data-open]').setInputFiles(files);
  await reader.locator('[data-aside=refused] summary').click();
  await reader.locator('input[name=unlock]').fill('words');
  await reader.locator('input[name=unlock]').press('Enter');
  await expect(reader.locator('[data-not-opened]')).toBeVisible();
  await look(reader, 'reader, files that are not shown');
  await reader.reload();
  const logs = [exampleFile(30, 'one', 0), exampleFile(3, 'other', 5)];
  await reader
    .locator('[data-open]')
    .setInputFiles(logs.map((log, index) => ({ name: `${index}.json`, mimeType: '', buffer: Buffer.from(log) })));
  await expect(reader.locator('[data-patient]')).toHaveCount(2);
  await expect(reader.locator('[data-figure=daily] canvas[data-drawn]')).toHaveCount(2);
  await reader.locator('details').evaluateAll((all) => {
    for (const each of all) (each as HTMLDetailsElement).open = true;
  });
  await look(reader, 'reader, two people');
}

test('axe finds nothing, targets are large enough, nothing scrolls sideways', ({ extension }) => walk(extension));
test('nor in any section of the journal', ({ extension }) => walkTheSections(extension));
for (const days of [3, 90]) {
  test(`nor in the patterns of ${days} days`, ({ extension }) => walkThroughPatterns(extension, days));
}
test('nor in the form to hand over, with everything unfolded', ({ extension }) => walkThroughHandover(extension));
test('nor in the reader', ({ extension }) => walkReader(extension));
test('nor with a plan that does not fit', ({ extension }) => walkThroughFaults(extension));
test('nor with a pause, closer days and a waiting prompt', ({ extension }) => walkThroughPauses(extension));
test('nor in the sessions, empty, full and while they are changed', ({ extension }) => walkSessions(extension));

test('the check-in reads as sentences to a screen reader', async ({ extension }) => {
  const page = await extension.open('checkin.html');
  await page.locator('[data-branch=sympathetic]').click();
  await expect(page.locator('[data-sensation]').first()).toBeVisible();
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading "How is your system right now?" [level=1]
      - group "How is your system right now?":
        - button "Settled & connected ventral vagal"
        - button "Mobilised sympathetic · clearly" [pressed]
        - group "How strongly Mobilised":
          - radio "a little"
          - radio "clearly" [checked]
          - radio "strongly"
        - button "Shut down dorsal vagal"
        - button "Not sure"
        - button "Close"
      - status: Saved. Add more, or just close.
      - button "Undo"
      - region "What does the body notice?":
        - heading "What does the body notice?" [level=2]
        - button "Tight chest"
        - button "Heart racing or pounding"
        - button "Jaw tight"
        - button "Feet on the ground, supported"
        - button "More…"
      - region "Last night and today":
        - heading "Last night and today" [level=2]
        - button "Not today"
        - button "Slept well, rested"
        - button "Hard to fall asleep"
        - button "Woke often"
        - button "+9 More about Last night and today"
      - region "Where, with whom, what?":
        - heading "Where, with whom, what?" [level=2]
        - button "home"
        - button "alone"
        - button "resting"
        - button "More tags…"
      - text: A few words, if you like
      - textbox "A few words, if you like"
      - text: Is anything even a little easier?
      - textbox "Is anything even a little easier?"
  `);
});
