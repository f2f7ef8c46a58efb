const width = 300;
const room = 270;

type Props = { least: number; most: number; sentence: string };

/** From the one median to the other, in hours: the truth lies somewhere between. */
export function SpanBar({ least, most, sentence }: Props) {
  const hours = Math.max(4, Math.ceil(most / 60));
  const every = hours > 12 ? 4 : hours > 6 ? 2 : 1;
  const at = (minutes: number) => 8 + (minutes / 60 / hours) * room;
  const ticks = Array.from({ length: Math.floor(hours / every) + 1 }, (_, index) => index * every);
  return (
    <svg class="span" role="img" aria-label={sentence} viewBox={`0 0 ${width} 38`}>
      <path class="grid" d={ticks.map((hour) => `M${at(hour * 60)} 0V24`).join('')} />
      <rect class="count" x={at(least)} y="6" width={Math.max(2, at(most) - at(least))} height="12" rx="3" />
      {ticks.map((hour) => (
        <text key={hour} class="quiet" text-anchor="middle" x={at(hour * 60)} y="36">
          {hour}
        </text>
      ))}
      <text class="quiet" text-anchor="end" x={width} y="36">
        h
      </text>
    </svg>
  );
}
