import { useId } from 'preact/hooks';
import type { Interval } from '../../../domain/analysis/interval.ts';
import type { Branch } from '../../../domain/state.ts';
import { Hatches, hatch } from './Hatches.tsx';

const width = 300;

/** A share with its 95 % interval, on a scale from 0 to 100 %. The numbers stand beside it in the same row. */
export function ShareBar({ branch, interval: { share, low, high } }: { branch: Branch; interval: Interval }) {
  const id = useId();
  return (
    <svg class="bar" viewBox={`0 0 ${width} 22`} aria-hidden="true">
      <Hatches id={id} />
      <path class="grid" d={[0.25, 0.5, 0.75, 1].map((at) => `M${at * width - 0.5} 0V22`).join('')} />
      <rect x="0" y="3" width={share * width} height="16" fill={hatch(id, branch)} />
      <path class="seam" d={whiskers(low, high)} />
      <path class="whisker" d={whiskers(low, high)} />
    </svg>
  );
}

const whiskers = (low: number, high: number) => {
  const [from, to] = [low * width, Math.min(high * width, width - 1)];
  return `M${from} 11H${to}M${from} 6V16M${to} 6V16`;
};
