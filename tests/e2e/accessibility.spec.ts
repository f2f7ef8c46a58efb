import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Extension } from '../../scripts/chromium.ts';
import { exampleUntilNow } from '../support/example.ts';
import { expect, test } from '../support/extension.ts';
import { choose, restore } from '../support/restore.ts';
import { sessionsFile } from '../support/sessions.ts';
import { putPrompt } from '../support/waiting-prompt.ts';

const sections = ['patterns', 'history', 'sessions', 'share', 'settings', 'about', 'support'];

async function expectNoFindings(page: Page, state: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
  expect(found, state).toEqual([]);
}

/** No sideways scrolling at 320 px, which is also what 200 % zoom leaves of a 640 px page. */
async function expectReflow(page: Page, state: string): Promise<void> {
  await page.setViewportSize({ width: 320, height: 640 });
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  await expect.poll(overflow, { message: state }).toBeLessThanOrEqual(0);
}

async function expectLargeTargets(page: Page, state: string): Promise<void> {
  const small = await page.locator('button, input, summary, select, textarea, nav a').evaluateAll((elements) =>
    elements.flatMap((element) => {
      const { width, height } = element.getBoundingClientRect();
      // A radio button or checkbox inside a label is as large as the label.
      const label = element.closest('label')?.getBoundingClientRect();
      const fits = Math.max(width, label?.width ?? 0) >= 24 && Math.max(height, label?.height ?? 0) >= 24;
      return width === 0 || fits ? [] : [element.outerHTML];
    }),
  );
  expect(small, state).toEqual([]);
}

async function look(page: Page, state: string): Promise<void> {
  await expectNoFindings(page, state);
  await expectLargeTargets(page, state);
  await expectReflow(page, state);
}

/** The patterns with little and with enough, everything unfolded: tables, explanations, own dates. */
async function lookAtPatterns(extension: Extension, journal: Page, days: number): Promise<void> {
  await journal.goto(`chrome-extension://${extension.id}/journal.html#share`);
  await restore(journal, exampleUntilNow(days));
  await journal.goto(`chrome-extension://${extension.id}/journal.html?period=90#patterns`);
  await expect(journal.locator('[data-figure=daily] canvas[data-drawn]')).toBeVisible();
  await journal.locator('input[name=period][value=own]').check();
  await expect(journal.locator('input[name=first]')).toBeVisible();
  await journal.locator('details').evaluateAll((all) => {
    for (const each of all) (each as HTMLDetailsElement).open = true;
  });
  await expect(journal.locator('[data-metric=variability]')).toBeVisible();
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

  const checkin = await extension.open('checkin.html');
  await checkin.locator('[data-branch=sympathetic]').click();
  await checkin.locator('[data-branch=ventral]').click();
  await checkin.getByRole('button', { name: 'More…' }).click();
  await look(checkin, 'check-in, open form');

  const journal = await extension.open('journal.html#share');
  await choose(journal, '{"format":"polyvagal-check-in","version":1}');
  await expect(journal.getByRole('alert')).toBeVisible();
  await look(journal, 'share, refused file');
  await lookAtPatterns(extension, journal, 3);
  await lookAtPatterns(extension, journal, 90);
  await journal.goto(`chrome-extension://${extension.id}/journal.html#share`);
  await restore(journal, exampleUntilNow(40));
  for (const section of sections) {
    await journal.goto(`chrome-extension://${extension.id}/journal.html#${section}`);
    await expect(journal.locator(`main[data-section=${section}] h1`)).toBeVisible();
    await look(journal, `journal, ${section}`);
  }
  await popup.reload();
  await popup.getByText('Show as a table').click();
  await look(popup, 'popup, full, table open');
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

for (const scheme of ['light', 'dark'] as const) {
  test.describe(scheme, () => {
    test.use({ scheme });
    test('axe finds nothing, targets are large enough, nothing scrolls sideways', ({ extension }) => walk(extension));
    test('nor with a plan that does not fit', ({ extension }) => walkThroughFaults(extension));
    test('nor with a pause, closer days and a waiting prompt', ({ extension }) => walkThroughPauses(extension));
    test('nor in the sessions, empty, full and while they are changed', ({ extension }) => walkSessions(extension));
  });
}

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
      - text: A few words, if you like
      - textbox "A few words, if you like"
      - text: Is anything even a little easier?
      - textbox "Is anything even a little easier?"
  `);
});
