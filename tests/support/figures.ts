import type { Locator, Page } from '@playwright/test';

/** The states' hues and the quiet colour of counts, as a canvas keeps them. */
export const paints = { ventral: '18,119,111', sympathetic: '201,106,18', dorsal: '63,69,144', plain: '107,114,128' };

/** Which of some colours a canvas really has in its pixels. */
export function coloursOn(canvas: Locator, colours: readonly string[]): Promise<string[]> {
  return canvas.evaluate((element, wanted) => {
    const { width, height } = element as HTMLCanvasElement;
    const brush = (element as HTMLCanvasElement).getContext('2d');
    const data = brush?.getImageData(0, 0, width, height).data ?? [];
    const seen = new Set<string>();
    for (let at = 0; at < data.length; at += 4) seen.add(`${data[at]},${data[at + 1]},${data[at + 2]}`);
    return wanted.filter((colour) => seen.has(colour));
  }, colours);
}

/** What a chart was drawn from: each series by its name. */
export async function drawn(figure: Locator): Promise<Record<string, (number | number[] | null)[]>> {
  return JSON.parse((await figure.locator('canvas[data-drawn]').getAttribute('data-drawn')) ?? '{}');
}

/** The numbers of a table's column, top to bottom; nothing known is `null`, as in a chart. */
export function column(page: Page, metric: string, id: string): Promise<(number | null)[]> {
  return page
    .locator(`[data-metric=${metric}] td[data-column="${id}"]`)
    .evaluateAll((cells) =>
      cells.map((cell) => (cell as HTMLElement).dataset.value ?? '').map((text) => (text === '' ? null : Number(text))),
    );
}

type Cells = (string | null)[][];

/** Every table of figures on a page, cell by cell as it is read: by metric, in order. */
export const tablesIn = (place: ParentNode): Record<string, Cells[]> => {
  const tables: Record<string, Cells[]> = {};
  for (const table of place.querySelectorAll<HTMLTableElement>('table[data-metric]')) {
    const cells = [...table.rows].map((row) => [...row.cells].map((cell) => cell.textContent));
    const metric = table.dataset.metric ?? '';
    tables[metric] = [...(tables[metric] ?? []), cells];
  }
  return tables;
};
