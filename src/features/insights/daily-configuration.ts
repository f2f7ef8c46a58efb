import type { ChartConfiguration } from 'chart.js';
import { branches } from '../../domain/state.ts';
import type { DayShare } from '../../domain/summary.ts';
import type { Paints } from './paints.ts';

/** Read from the bottom: what moves least stands lowest, as in the legend from right to left. */
const stackOrder = branches.toReversed();

/**
 * Stacked bars of shares in percent, one per day. Pure: data, labels and paints in, configuration out.
 * A day without check-ins has no value, not zero.
 */
export function dailyConfiguration(
  shares: readonly DayShare[],
  labels: string[],
  paints: Paints,
): ChartConfiguration<'bar', (number | null)[]> {
  const dense = shares.length > 31;
  return {
    type: 'bar',
    data: {
      labels,
      datasets: stackOrder.map((branch) => ({
        label: branch,
        data: shares.map(({ parts }) => (parts ? parts[branch] * 100 : null)),
        backgroundColor: paints.fill[branch],
        borderColor: paints.ground,
        borderWidth: dense ? 0 : { top: 2 },
        borderSkipped: false,
        borderRadius: dense ? 0 : shares.length > 7 ? 1 : 4,
        stack: 'day',
      })),
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      events: [],
      datasets: { bar: { barPercentage: dense ? 1 : 0.86, categoryPercentage: dense ? 0.9 : 0.95 } },
      scales: {
        x: {
          stacked: true,
          border: { display: false },
          grid: { display: false },
          ticks: { color: paints.text, font: { size: 12 }, maxRotation: 0, autoSkipPadding: 12 },
        },
        y: { stacked: true, min: 0, max: 100, display: false },
      },
    },
  };
}
