import { i18n } from '#i18n';
import type { Checkin } from '../../domain/checkin.ts';
import { withDegree } from '../../locales/degrees.ts';
import { sensationLabel } from '../../locales/sensations.ts';

type Props = { checkin: Checkin; own: ReadonlyMap<string, string> };

/** What an entry says beside its state. */
export function Details({ checkin, own }: Props) {
  const { sensations, tags, note, eased } = checkin;
  const noticed = sensations.map(({ id, strength }) => withDegree(sensationLabel(id, own), strength));
  return (
    <>
      {noticed.length > 0 && <p class="muted">{noticed.join(' · ')}</p>}
      {tags.length > 0 && (
        <p class="muted" data-tags>
          {tags.join(' · ')}
        </p>
      )}
      {note && <p class="text">{note}</p>}
      {eased && <p class="text">{i18n.t('history.eased', [eased])}</p>}
    </>
  );
}
