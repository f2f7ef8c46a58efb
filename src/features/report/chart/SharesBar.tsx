import { useId } from 'preact/hooks';
import type { Parts } from '../../../domain/analysis/sums.ts';
import { branches } from '../../../domain/state.ts';
import { Hatches, hatch, letters } from './Hatches.tsx';

/** Narrower than this, a letter does not fit. */
const narrowest = 26;
const width = 300;

/** One lying bar of all three shares, a letter in each part. The numbers stand beside it in the same row. */
export function SharesBar({ parts }: { parts: Parts }) {
  const id = useId();
  let from = 0;
  return (
    <svg class="bar" viewBox={`0 0 ${width} 22`} aria-hidden="true">
      <Hatches id={id} />
      {branches.map((branch) => {
        const [start, long] = [from, parts[branch] * width];
        from += long;
        return (
          <g key={branch}>
            <rect class="part" x={start} y="1" width={long} height="20" fill={hatch(id, branch)} />
            {long >= narrowest && (
              <>
                <rect class="plate" x={start + long / 2 - 8} y="4" width="16" height="14" rx="3" />
                <text class="letter" text-anchor="middle" x={start + long / 2} y="15">
                  {letters[branch]}
                </text>
              </>
            )}
          </g>
        );
      })}
    </svg>
  );
}
