import { instantText } from '../../../domain/day.ts';
import { shiftedInstant } from '../../../domain/handover/shifted.ts';
import { vocabulary } from '../../../locales/vocabulary.ts';
import { appVersion } from '../../../platform/app.ts';
import { now, today } from '../../../platform/clock.ts';
import { type Choices, selectionOf } from './choices.ts';
import type { Wanted } from './messages.ts';

/** What chance adds: how far dates are moved where they are, and which draw of fresh ids. */
export type Chance = { weeks: number; draw: number };

/** What a file is made of, as of this moment. */
export function wantedNow(choices: Choices, { weeks, draw }: Chance): Wanted {
  const exportedAt = instantText(now());
  const { shift, nameless, person } = choices;
  return {
    app: appVersion(),
    // The day on which the file was made would tell how far its dates were moved.
    exportedAt: shift ? shiftedInstant(exportedAt, weeks) : exportedAt,
    // As in the report: whoever leaves out who they are does not want a name from last time in a file.
    person: nameless ? '' : person,
    selection: selectionOf(choices, today()),
    weeks: shift ? weeks : undefined,
    nameless,
    draw,
    words: vocabulary(),
  };
}
