import { useId } from 'preact/hooks';
import type { Interval } from '../../../domain/analysis/interval.ts';
import type { Branch } from '../../../domain/state.ts';
import { Hatches, hatch } from './Hatches.tsx';

const width = 300;

type Props = { branch: Branch; before: Interval; after: Interval };

/** The week before a session above the week after it, each with its interval; open and full tell them apart. */
export function ShiftBar({ branch, before, after }: Props) {
  const id = useId();
  const line = ({ low, high }: Interval, y: number) => `M${low * width} ${y}H${high * width}`;
  return (
    <svg class="bar" viewBox={`0 0 ${width} 22`} aria-hidden="true">
      <Hatches id={id} />
      <path class="grid" d={[0.25, 0.5, 0.75, 1].map((at) => `M${at * width - 0.5} 0V22`).join('')} />
      <path class="whisker" d={line(before, 6) + line(after, 16)} />
      <circle class="open" cx={before.share * width} cy="6" r="4" />
      <circle class="full" cx={after.share * width} cy="16" r="4.5" fill={hatch(id, branch)} />
    </svg>
  );
}
