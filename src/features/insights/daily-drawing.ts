import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js';
import type { DayShare } from '../../domain/summary.ts';
import { dailyConfiguration } from './daily-configuration.ts';
import { emptyDays } from './empty-days.ts';
import { readPaints } from './paints.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, emptyDays);

export type Drawing = {
  show(shares: readonly DayShare[], labels: string[]): void;
  remove(): void;
};

/** A chart on a canvas, drawn anew when its data or the colour scheme change. */
export function drawingOn(canvas: HTMLCanvasElement): Drawing {
  let chart: Chart<'bar'> | undefined;
  let latest: [readonly DayShare[], string[]] | undefined;

  function show(shares: readonly DayShare[], labels: string[]): void {
    latest = [shares, labels];
    const configuration = dailyConfiguration(shares, labels, readPaints(canvas));
    if (chart) {
      chart.data = configuration.data;
      chart.options = configuration.options ?? {};
      chart.update('none');
    } else chart = new Chart(canvas, configuration);
  }

  const scheme = matchMedia('(prefers-color-scheme: dark)');
  const repaint = () => latest && show(...latest);
  scheme.addEventListener('change', repaint);
  return {
    show,
    remove() {
      scheme.removeEventListener('change', repaint);
      chart?.destroy();
    },
  };
}
