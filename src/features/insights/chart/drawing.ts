import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js';
import type { Configuration, Label, Value } from './configuration.ts';
import { emptyColumns } from './empty-columns.ts';
import { marks } from './marks.ts';
import { density, type Paints, readPaints } from './paints.ts';
import { walk } from './walk.ts';
import { whiskers } from './whiskers.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, emptyColumns, whiskers, marks, walk);

export type Build = (paints: Paints) => Configuration;
export type Drawing = {
  show(build: Build): void;
  /** Outlines one bar or column, or none. */
  walkTo(index: number | undefined): void;
  /** Which bar or column lies at a point of the canvas. */
  indexAt(x: number, y: number): number | undefined;
  remove(): void;
};

/** What takes another look to paint: dark for light, and paper, which is always light. */
const looks = ['(prefers-color-scheme: dark)', 'print'];

/** A chart on a canvas, drawn anew when its data or the page's look change. */
export function drawingOn(canvas: HTMLCanvasElement): Drawing {
  let chart: Chart<'bar', Value[], Label> | undefined;
  let latest: Build | undefined;
  let at: number | undefined;

  function show(build: Build): void {
    latest = build;
    const paints = readPaints(canvas);
    const { type, data, options = {} } = build(paints);
    options.devicePixelRatio = density();
    options.plugins = { ...options.plugins, walk: { at, ink: paints.ink } };
    if (chart) {
      chart.data = data;
      chart.options = options;
      chart.update('none');
    } else chart = new Chart(canvas, { type, data, options });
    // What was drawn, for whoever wants to hold it against the table.
    canvas.dataset.drawn = JSON.stringify(Object.fromEntries(data.datasets.map((set) => [set.label, set.data])));
  }

  const repaint = () => latest && show(latest);
  const queries = looks.map((look) => matchMedia(look));
  for (const query of queries) query.addEventListener('change', repaint);
  return {
    show,
    walkTo(index) {
      if (at === index) return;
      at = index;
      repaint();
    },
    indexAt(x, y) {
      const axis = chart?.options.indexAxis === 'y' ? 'y' : 'x';
      const index = chart?.scales[axis]?.getValueForPixel(axis === 'y' ? y : x);
      return index !== undefined && index >= 0 && index < (chart?.data.labels?.length ?? 0) ? index : undefined;
    },
    remove() {
      for (const query of queries) query.removeEventListener('change', repaint);
      chart?.destroy();
    },
  };
}
