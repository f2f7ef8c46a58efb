import type { Page } from '@playwright/test';
import axe from 'axe-core';

type WithAxe = typeof globalThis & { axe?: typeof axe };

/**
 * What axe finds on a page, as text. It goes into each document once, and only findings come back: half a megabyte of
 * program to and fro takes longer than most pages' examination.
 */
export async function findingsOn(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: examiner } = globalThis as WithAxe;
    if (!examiner) throw new Error('axe did not get into the page');
    const { violations } = await examiner.run(document, { resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
  });
}
