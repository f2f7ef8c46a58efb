import { i18n } from '#i18n';
import type { Words } from '../../domain/report.ts';
import { stateOf } from '../../domain/state.ts';
import type { Wording } from '../../domain/wording.ts';
import { entryClock, mediumDay } from '../../locales/dates.ts';
import { shortStateName } from '../../locales/states.ts';
import { fitted } from './fit.ts';
import { Part } from './Part.tsx';

type Props = { words: readonly Words[]; lines: number; wording: Wording };

/** The person's own words, the newest first, as far as the sheet has room; it says how many more there are. */
export function Noted({ words, lines, wording }: Props) {
  if (words.length === 0) return null;
  const { shown, more } = fitted(words, lines);
  return (
    <Part title={i18n.t('report.noted')} sentence={more > 0 ? i18n.t('report.moreNoted', more) : undefined}>
      <ul class="noted">
        {shown.map(({ id, row, note, eased, tags }) => (
          <li key={id} data-noted={id}>
            <b>
              {mediumDay(row.day)}, {entryClock(row)}
            </b>{' '}
            {shortStateName(stateOf(row.levels), wording)}
            {tags.length > 0 && ` · ${tags.join(', ')}`}
            {note !== '' && (
              <>
                {' '}
                <q>{note}</q>
              </>
            )}
            {eased !== '' && (
              <>
                {' '}
                · {i18n.t('report.eased')} <q>{eased}</q>
              </>
            )}
          </li>
        ))}
      </ul>
    </Part>
  );
}
