import type { Patterns } from '../../../domain/analysis/patterns.ts';
import { branches } from '../../../domain/state.ts';
import { pieceLabel } from '../../../locales/figures/daily-table.ts';
import { partsOfTally } from '../../../locales/figures/shares.ts';
import { shortStateName } from '../../../locales/states.ts';
import { letters } from './Hatches.tsx';

const width = 720;
const left = 132;
const top = 15;
const lane = 30;
const gap = 7;
const counts = 16;
const lanesEnd = top + branches.length * (lane + gap);
const bottom = lanesEnd + counts;
const height = bottom + 15;

/** About as many dates as fit below each other's neighbours. */
const dates = 9;

type Props = { patterns: Patterns; sentence: string; countName: string };

/**
 * A lane for each state, a bar for each day: where it stands tells the state without any colour. Below, how many
 * check-ins each day has; a day without any is shaded through all lanes, as nothing is known of it.
 */
export function DayStrip({ patterns: { pieces, unit, wording, sessions }, sentence, countName }: Props) {
  const step = (width - left) / pieces.length;
  const at = (index: number) => left + index * step;
  const bar = step * (pieces.length > 45 ? 0.86 : 0.8);
  const most = Math.max(1, ...pieces.map(({ sums }) => sums.all.count + sums.unsure));
  const every = Math.ceil(pieces.length / dates);
  const placeOf = (day: string) => pieces.findIndex(({ first, last }) => first <= day && day <= last);
  return (
    <svg class="strip" role="img" aria-label={sentence} viewBox={`0 0 ${width} ${height}`} data-pieces={pieces.length}>
      {pieces.map(({ first, sums }, index) =>
        sums.days > 0 ? null : (
          <rect key={first} class="unknown" x={at(index)} y={top} width={step} height={bottom - top} />
        ),
      )}
      {branches.map((branch, row) => {
        const base = top + row * (lane + gap) + lane;
        return (
          <g key={branch} data-lane={branch}>
            <text class="letter" x="0" y={base - lane / 2 + 5}>
              {letters[branch]}
            </text>
            <text x="18" y={base - lane / 2 + 4}>
              {shortStateName(branch, wording)}
            </text>
            {pieces.map(({ first, sums }, index) => {
              const part = partsOfTally(sums.all)?.[branch] ?? 0;
              const tall = part * lane;
              return part > 0 ? (
                <rect
                  key={first}
                  x={at(index) + (step - bar) / 2}
                  y={base - tall}
                  width={bar}
                  height={tall}
                  class="hue"
                  data-state={branch}
                />
              ) : null;
            })}
            <path class="base" d={`M${left} ${base}H${width}`} />
          </g>
        );
      })}
      <text class="quiet" x="18" y={bottom - 3}>
        {countName}
      </text>
      {pieces.map(({ first, sums }, index) => {
        const tall = ((sums.all.count + sums.unsure) / most) * (counts - 2);
        return (
          <rect
            key={first}
            class="count"
            x={at(index) + (step - bar) / 2}
            y={bottom - tall}
            width={bar}
            height={tall}
          />
        );
      })}
      <path class="base" d={`M${left} ${bottom}H${width}`} />
      {pieces.map((piece, index) =>
        index % every === 0 && index < pieces.length - every / 3 ? (
          <text key={piece.first} class="quiet" x={at(index)} y={height - 2}>
            {pieceLabel(piece, unit, pieces.length)}
          </text>
        ) : null,
      )}
      {sessions.map(({ id: session, day }, index) => {
        const place = at(placeOf(day)) + step / 2;
        return (
          <g key={session} data-mark={index + 1}>
            <path class="session" d={`M${place} ${top - 2}V${bottom}`} />
            <text class="letter" text-anchor="middle" x={place} y={top - 4}>
              {index + 1}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
