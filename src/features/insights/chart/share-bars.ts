import type { Interval } from '../../../domain/analysis/interval.ts';
import type { Branch } from '../../../domain/state.ts';
import { type Configuration, namesAxis, still } from './configuration.ts';
import type { Paints } from './paints.ts';

export type ShareBar = { branch: Branch; label: string; share: Interval };

/** Lying bars of shares in percent, each with its 95 % interval as whiskers. Pure: `percent` writes a share in words. */
export function shareConfiguration(
  bars: readonly ShareBar[],
  paints: Paints,
  percent: (share: number) => string,
): Configuration {
  return {
    type: 'bar',
    data: {
      labels: bars.map(({ label }) => label),
      datasets: [
        {
          label: 'share',
          data: bars.map(({ share }) => share.share * 100),
          backgroundColor: bars.map(({ branch }) => paints.fill[branch]),
          borderRadius: 4,
          borderSkipped: 'start',
          maxBarThickness: 30,
        },
      ],
    },
    options: {
      ...still,
      indexAxis: 'y',
      scales: { x: percentAxis(paints, percent), y: namesAxis(paints, { all: true }) },
      plugins: {
        whiskers: {
          each: bars.map(({ share }) => ({ low: share.low * 100, high: share.high * 100 })),
          ink: paints.ink,
          ground: paints.ground,
        },
      },
    },
  };
}

function percentAxis({ text, font, line }: Paints, percent: (share: number) => string) {
  const ticks = {
    color: text,
    font: { size: 12, family: font },
    stepSize: 25,
    maxRotation: 0,
    callback: (value: unknown) => percent(Number(value) / 100),
  };
  return { min: 0, max: 100, border: { display: false }, grid: { color: line, drawTicks: false }, ticks };
}
