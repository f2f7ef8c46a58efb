import type { Page } from '@playwright/test';

/** How much moved under nobody's hand since the page was opened, as the browser's layout shifts say it. */
export const moved = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const sum = (entries: PerformanceEntry[]) =>
          resolve(entries.reduce((all, entry) => all + (entry as unknown as { value: number }).value, 0));
        const observer = new PerformanceObserver((list) => sum(list.getEntries()));
        observer.observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => sum([]), 200);
      }),
  );
