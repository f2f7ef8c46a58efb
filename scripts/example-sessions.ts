// The sessions of the example log: two infusions and what surrounds them, so that before and after can be seen.
import { instantText } from '../src/domain/day.ts';
import type { Session } from '../src/domain/session.ts';

type Told = Pick<Session, 'kind' | 'label' | 'intention' | 'preparation' | 'experience'> & {
  ago: number;
  time: string;
  hours: number;
  notes: string[];
};

const told: Told[] = [
  {
    ago: 52,
    kind: 'ketamine-infusion',
    label: 'First infusion',
    time: '10:30',
    hours: 2,
    intention: 'To let the shoulders be heavy.',
    preparation: ['clothes', 'meal', 'eye-mask', 'ride-home'],
    experience: 'Slow blue light, then sleep.',
    notes: ['The evening was quiet.'],
  },
  {
    ago: 23,
    kind: 'ketamine-infusion',
    label: 'Second infusion',
    time: '10:30',
    hours: 2,
    intention: 'To stay curious.',
    preparation: ['bathroom', 'clothes', 'meal', 'eye-mask', 'playlist', 'ride-home'],
    experience: '',
    notes: ['Wrote a page in the morning.', 'Walked along the river and stayed there for a while.'],
  },
  {
    ago: 9,
    kind: 'therapy',
    label: '',
    time: '16:00',
    hours: 1,
    intention: '',
    preparation: [],
    experience: '',
    notes: [],
  },
];

/** Those that lie within the last `days` days, with ids from `newId`. */
export function exampleSessions(days: number, today: Temporal.PlainDate, zone: string, newId: () => string): Session[] {
  return told
    .filter(({ ago }) => ago < days)
    .map(({ ago, time, hours, notes, kind, label, intention, preparation, experience }) => {
      const day = today.subtract({ days: ago });
      const started = day.toZonedDateTime({ timeZone: zone, plainTime: time }).toInstant();
      const integration = notes.map((text, index) => ({
        at: instantText(started.add({ hours: 30 * (index + 1) })),
        text,
      }));
      const updatedAt = integration.at(-1)?.at ?? instantText(started.add({ hours }));
      return {
        id: newId(),
        kind,
        label,
        startedAt: instantText(started),
        endedAt: instantText(started.add({ hours })),
        zone,
        day: day.toString(),
        intention,
        preparation,
        experience,
        integration,
        updatedAt,
      };
    });
}
