import { i18n } from '#i18n';
import type { Range } from '../../domain/period.ts';
import { basisText } from '../../locales/figures/words.ts';
import { dayRange, enumeration } from '../../locales/numbers.ts';
import { TextField } from '../../ui/TextField.tsx';
import type { Act, Patient } from './desk.ts';

type Props = {
  patient: Patient;
  /** How the log is called: as it was named, or by its number. */
  title: string;
  titleId: string;
  span: Range;
  counted: { count: number; days: number };
  /** In several files under different ids, as identity was left out. */
  twice: number;
  others: readonly { id: number; title: string }[];
  act: (act: Act) => void;
};

/** Whose log it is, what it holds, and where its files belong. */
export function PatientHead({
  patient: { id, name, files },
  title,
  titleId,
  span,
  counted,
  twice,
  others,
  act,
}: Props) {
  return (
    <header class="panel">
      <div class="row spread">
        <h2 id={titleId}>{title}</h2>
        <button type="button" class="button" data-weight="quiet" data-close onClick={() => act({ do: 'close', id })}>
          {i18n.t('reader.close')} <span class="visually-hidden">{title}</span>
        </button>
      </div>
      <p>
        {dayRange(span.first, span.last)} · {basisText(counted)}
      </p>
      <p class="muted">{i18n.t('reader.from', [enumeration(files.map((file) => file.name))])}</p>
      {twice > 0 && <p data-twice={twice}>{i18n.t('reader.twice', twice)}</p>}
      <TextField
        label={i18n.t('reader.name')}
        name="name"
        value={name}
        onTyped={(typed) => act({ do: 'name', id, name: typed })}
      />
      {(files.length > 1 || others.length > 0) && (
        <div class="row">
          {files.length > 1 && (
            <button type="button" class="button" data-weight="link" data-split onClick={() => act({ do: 'split', id })}>
              {i18n.t('reader.split')}
            </button>
          )}
          {others.map((other) => (
            <button
              key={other.id}
              type="button"
              class="button"
              data-weight="link"
              data-join={other.id}
              onClick={() => act({ do: 'join', id, other: other.id })}
            >
              {i18n.t('reader.join', [other.title])}
            </button>
          ))}
        </div>
      )}
    </header>
  );
}
