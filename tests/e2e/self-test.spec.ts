import { expect, test } from '../support/extension.ts';
import { rowsOf } from '../support/store.ts';

test('the test notification: Yes is thanked for, No brings steps for this system and another way', async ({
  extension,
  desktop,
}) => {
  const journal = await extension.open('journal.html#settings');
  const panel = journal.getByRole('region', { name: 'How a prompt appears' });
  await panel.getByRole('button', { name: 'Show a test notification' }).click();
  await expect.poll(async () => (await desktop.notifications()).length).toBe(1);
  await panel.getByRole('button', { name: 'Yes' }).click();
  await expect(panel.locator('[data-self-test=seen]')).toContainText('Prompts will come to you the same way');
  await expect(panel.locator('[data-help]')).toHaveCount(0);

  await panel.getByRole('button', { name: 'No', exact: true }).click();
  await expect(panel.locator('[data-help=linux] li')).toHaveCount(3);
  await panel.getByRole('button', { name: 'Use a small window instead' }).click();
  await expect(panel.getByRole('radio', { name: /A small window/ })).toBeChecked();
  await expect(panel.getByText('From now on a small window opens instead.')).toBeVisible();
  const settings = async () => (await rowsOf(journal, 'settings')).find(({ id }) => id === 'settings')?.value;
  await expect.poll(settings).toMatchObject({ reminder: 'window' });
});
