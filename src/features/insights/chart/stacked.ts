import type { Parts } from '../../../domain/analysis/sums.ts';
import { branches } from '../../../domain/state.ts';
import { type Configuration, type Label, type Mark, namesAxis, still } from './configuration.ts';
import type { Paints } from './paints.ts';

/** Read from the bottom: what moves least stands lowest, as in the legend from right to left. */
const stackOrder = branches.toReversed();

export type Columns = { shares: readonly (Parts | undefined)[]; labels: Label[]; marks?: readonly Mark[] };

/**
 * Stacked bars of shares in percent. Pure: data, labels and paints in, configuration out.
 * A column of which nothing is known has no value, not zero.
 */
export function stackedConfiguration({ shares, labels, marks = [] }: Columns, paints: Paints): Configuration {
  const dense = shares.length > 31;
  return {
    type: 'bar',
    data: {
      labels,
      datasets: stackOrder.map((branch) => ({
        label: branch,
        data: shares.map((parts) => (parts ? parts[branch] * 100 : null)),
        backgroundColor: paints.fill[branch],
        borderColor: paints.ground,
        borderWidth: dense ? 0 : { top: 2 },
        borderSkipped: false,
        borderRadius: dense ? 0 : shares.length > 7 ? 1 : 4,
        maxBarThickness: 120,
        stack: 'column',
      })),
    },
    options: {
      ...still,
      layout: { padding: { top: marks.length > 0 ? 18 : 0 } },
      datasets: { bar: { barPercentage: dense ? 1 : 0.86, categoryPercentage: dense ? 0.9 : 0.95 } },
      scales: {
        x: namesAxis(paints, { stacked: true, all: shares.length <= 7 }),
        y: { stacked: true, min: 0, max: 100, display: false },
      },
      plugins: { marks: { each: marks, ink: paints.ink, font: paints.font } },
    },
  };
}
