// One opening of a page, and what the page itself says about it.
import type { Page } from '@playwright/test';
import type { Extension } from '../../scripts/chromium.ts';

export type Visit = {
  /** Milliseconds from the start of navigation to the last mark of each name. */
  marks: Record<string, number>;
  /** Main-thread tasks over 50 ms */
  longTasks: { startTime: number; duration: number }[];
  /** Sum of layout shifts */
  shift: number;
  /** Milliseconds until the load event was over */
  loaded: number;
  /** Bytes of JavaScript heap */
  heap: number;
};

const size = { width: 380, height: 600 };

export async function opened(extension: Extension, path: string, viewport = size): Promise<Page> {
  const page = await extension.context.newPage();
  await page.setViewportSize(viewport);
  await page.goto(`chrome-extension://${extension.id}/${path}`);
  return page;
}

/** Waits without asking for frames: the page is left to itself. */
export async function until(page: Page, condition: () => unknown, timeout = 180_000): Promise<void> {
  await page.waitForFunction(condition, undefined, { polling: 20, timeout });
}

/** What the page has recorded so far. */
export function recorded(page: Page): Promise<Visit> {
  return page.evaluate(async () => {
    const entries = (type: string) =>
      new Promise<PerformanceEntry[]>((resolve) => {
        const observer = new PerformanceObserver((list) => resolve(list.getEntries()));
        observer.observe({ type, buffered: true });
        setTimeout(() => resolve([]), 50);
      });
    const [long, shifts] = [await entries('longtask'), await entries('layout-shift')];
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const { usedJSHeapSize } = (performance as unknown as { memory: { usedJSHeapSize: number } }).memory;
    return {
      marks: Object.fromEntries(performance.getEntriesByType('mark').map(({ name, startTime }) => [name, startTime])),
      longTasks: long.map(({ startTime, duration }) => ({ startTime, duration })),
      shift: shifts.reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0),
      loaded: navigation?.loadEventEnd ?? Number.NaN,
      heap: usedJSHeapSize,
    };
  });
}

/** Each canvas on the page has been drawn at least once. */
export const chartsDrawn = () => {
  const canvases = document.querySelectorAll('canvas').length;
  return canvases > 0 && performance.getEntriesByName('chart-drawn').length >= canvases;
};
