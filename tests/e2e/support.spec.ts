import { expect, test } from '../support/extension.ts';
import { look } from '../support/look.ts';
import { moved } from '../support/moved.ts';
import { rowsOf } from '../support/store.ts';

const hostile = 'javascript:alert(document.domain)//<img src=x onerror=alert(1)>';

test('support is one link away on every page, at the end of its head or foot', async ({ extension }) => {
  for (const path of ['popup.html', 'checkin.html', 'journal.html#patterns', 'report.html', 'reader.html']) {
    const page = await extension.open(path);
    const link = page.getByRole('link', { name: 'Support', exact: true });
    await expect(link, path).toHaveAttribute('href', /#support$/);
    const isLast = await link.evaluate((element) => {
      const frame = element.closest('header, footer');
      return [...(frame?.querySelectorAll('a') ?? [])].at(-1) === element;
    });
    expect(isLast, path).toBe(true);
    await page.emulateMedia({ media: 'print' });
    if (path === 'report.html') await expect(link).toBeHidden();
    await page.close();
  }
});

test('an own number stands first, is kept as it is typed, and opens only what a click may open', async ({
  extension,
}) => {
  const page = await extension.open('journal.html#support');
  const own = page.locator('[data-own]');
  await own.locator('summary').click();
  await own.locator('input[name=support-name]').pressSequentially('The practice');
  await own.locator('input[name=support-contact]').pressSequentially('+49 (0)30 555 01');
  await expect(own.locator('a')).toHaveAttribute('href', 'tel:+493055501');
  await page.locator('select[name=region]').selectOption('uk');
  await expect(page.locator('[data-region]')).toHaveCount(1);
  await expect(page.locator('[data-region=uk]')).toContainText('116 123');
  const kept = async () => (await rowsOf(page, 'settings')).find(({ id }) => id === 'settings')?.value;
  const support = { region: 'uk', name: 'The practice', contact: '+49 (0)30 555 01' };
  await expect.poll(kept).toMatchObject({ support });
  await look(page, 'support, own number, open');

  await page.reload();
  await expect(page.locator('select[name=region]')).toHaveValue('uk');
  await expect(own.getByRole('heading')).toBeVisible();
  // Somebody may be about to press a number.
  expect(await moved(page)).toBe(0);
  await expect(own.getByRole('heading')).toHaveText('The practice');
  await own.locator('summary').click();
  await own.locator('input[name=support-contact]').fill(hostile);
  await own.locator('input[name=support-name]').fill('<b>\u202ebold</b>');
  await expect(own.locator('p bdi')).toHaveText(hostile);
  await expect(own.locator('a, img, b')).toHaveCount(0);
  await own.locator('input[name=support-contact]').fill('https://clinic.example/');
  await expect(own.locator('a')).toHaveAttribute('rel', 'noopener noreferrer');
  await own.locator('input[name=support-contact]').fill('');
  await own.locator('input[name=support-name]').fill('');
  await page.locator('select[name=region]').selectOption('');
  await expect(page.locator('[data-region]')).toHaveCount(6);
  await expect.poll(kept).not.toHaveProperty('support');
});
