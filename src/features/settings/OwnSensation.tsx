import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CustomSensation, OwnChange } from '../../domain/custom-sensation.ts';
import { regionName } from '../../locales/sensations.ts';
import { useFocusBack } from '../../ui/use-focus-back.ts';
import { RenameSensation } from './RenameSensation.tsx';

type Props = { own: CustomSensation; onChange: (change: OwnChange, told: string) => void };

/** One of the person's own: its words can change, and it can be offered no longer. It is never lost. */
export function OwnSensation({ own, onChange }: Props) {
  const { id, label, region, retired } = own;
  const [renaming, setRenaming] = useState(false);
  const [row, keepFocus] = useFocusBack<HTMLLIElement>(renaming ? 'typing' : 'shown');

  function rename(named: string): void {
    keepFocus();
    setRenaming(false);
    if (named !== label) onChange({ label: named }, i18n.t('vocabulary.renamed', [label, named]));
  }
  function retire(): void {
    onChange({ retired: !retired }, i18n.t(retired ? 'vocabulary.broughtBack' : 'vocabulary.retired', [label]));
  }
  const about = [regionName(region), retired && i18n.t('vocabulary.retiredNow')].filter(Boolean).join(' · ');
  return (
    <li data-own-sensation={id} data-retired={retired} ref={row}>
      {renaming ? (
        <RenameSensation {...{ label }} onDone={rename} />
      ) : (
        <>
          <p>
            {label} <small>{about}</small>
          </p>
          <div class="row">
            <button type="button" class="button" data-weight="link" onClick={() => setRenaming(true)}>
              {i18n.t('vocabulary.rename')} <span class="visually-hidden">{label}</span>
            </button>
            <button type="button" class="button" data-weight="link" data-retire onClick={retire}>
              {i18n.t(retired ? 'vocabulary.bringBack' : 'vocabulary.retire')}{' '}
              <span class="visually-hidden">{label}</span>
            </button>
          </div>
        </>
      )}
    </li>
  );
}
