import { type Configuration, namesAxis, still } from './configuration.ts';
import type { Paints } from './paints.ts';

export type LyingBar = { label: string; value: number | [from: number, to: number] };

/** Lying bars in one quiet colour, for counts and for spans between two ends. Pure. */
export function lyingConfiguration(bars: readonly LyingBar[], paints: Paints, most?: number): Configuration {
  const { text, font, line, plain } = paints;
  return {
    type: 'bar',
    data: {
      labels: bars.map(({ label }) => label),
      datasets: [
        {
          label: 'value',
          data: bars.map(({ value }) => value),
          backgroundColor: plain,
          borderRadius: 4,
          borderSkipped: false,
          maxBarThickness: 22,
        },
      ],
    },
    options: {
      ...still,
      indexAxis: 'y',
      scales: {
        x: {
          min: 0,
          ...(most === undefined ? {} : { max: most }),
          border: { display: false },
          grid: { color: line, drawTicks: false },
          ticks: { color: text, font: { size: 12, family: font }, precision: 0 },
        },
        y: namesAxis(paints, { all: true }),
      },
    },
  };
}
