import { expect, test } from '../support/extension.ts';
import { moved } from '../support/moved.ts';
import { rowsOf } from '../support/store.ts';
import { putPrompt } from '../support/waiting-prompt.ts';

for (const { words, does, prompt, checkins } of [
  { words: 'Skip', does: 'leaves the prompt that waits', prompt: { outcome: 'dismissed' }, checkins: [] },
  { words: 'Settled', does: 'answers it', prompt: { outcome: 'answered' }, checkins: [{ source: 'prompted' }] },
]) {
  test(`what is pressed in the turn in which the window is drawn counts: "${words}" ${does}`, async ({ extension }) => {
    const journal = await extension.open('journal.html#about');
    await putPrompt(journal, 60);
    const window = await extension.context.newPage();
    // Nothing can be known of the prompt by then, nor can the database's code have come.
    await window.addInitScript((text) => {
      new MutationObserver((_, observer) => {
        const buttons = [...document.querySelectorAll<HTMLElement>('main button')];
        const button = buttons.find(({ textContent }) => textContent?.includes(text));
        if (!button) return;
        observer.disconnect();
        button.click();
      }).observe(document, { childList: true, subtree: true });
    }, words);
    await window.goto(`chrome-extension://${extension.id}/checkin.html`);
    await expect.poll(() => rowsOf(journal, 'prompts')).toContainEqual(expect.objectContaining(prompt));
    expect(await rowsOf(journal, 'checkins')).toMatchObject(checkins);
  });
}

test('nothing in the popup moves while its parts come, and the reminder of a backup comes last', async ({
  extension,
}) => {
  for (const opening of ['first', 'second', 'third']) {
    const popup = await extension.open('popup.html');
    await popup.setViewportSize({ width: 380, height: 600 });
    await popup.reload();
    await expect(popup.locator('[data-backup]')).toBeVisible();
    expect(await moved(popup), opening).toBe(0);
    await popup.close();
  }
});
