import { i18n } from '#i18n';
import { refusalWords } from '../../locales/fault-words.ts';
import { LockedFile } from '../../ui/LockedFile.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { Looked } from './restore-messages.ts';

type Props = { looked: Looked; onOpen: (typed: string) => void; onConfirm: () => void; onLeave: () => void };

/** What a file would do, before it does it; or why it is refused, with the record and the field. */
export function Preview({ looked, onOpen, onConfirm, onLeave }: Props) {
  if (looked.kind === 'ready') {
    const { added, changed, same, settings } = looked.counts;
    return (
      <div class="stack" data-import-preview data-new={added} data-changed={changed} data-same={same} data-refused={0}>
        <h3>{i18n.t('share.preview')}</h3>
        {added + changed === 0 && !settings && <p>{i18n.t('share.nothingNew')}</p>}
        <ul>
          {added > 0 && <li>{i18n.t('share.new', added)}</li>}
          {changed > 0 && <li>{i18n.t('share.changed', changed)}</li>}
          {settings && <li>{i18n.t('share.settings')}</li>}
          {same > 0 && <li>{i18n.t('share.same', same)}</li>}
        </ul>
        <div class="row">
          <button type="button" class="button" data-weight="main" data-import-confirm onClick={onConfirm}>
            {i18n.t('share.confirm')}
          </button>
          <button type="button" class="button" onClick={onLeave}>
            {i18n.t('share.cancel')}
          </button>
        </div>
      </div>
    );
  }
  if (looked.kind === 'locked') {
    const kept = i18n.t('share.nothingChanged');
    return <LockedFile kept={kept} tried={looked.tried} typed={looked.typed} onOpen={onOpen} onLeave={onLeave} />;
  }
  if (looked.kind === 'refused') return <Refused {...looked} />;
  const why = {
    'not-json': 'share.notJson',
    'not-ours': 'share.notOurs',
    newer: 'share.newer',
    'too-large': 'share.tooLarge',
  } as const;
  return (
    <Notice kind="problem" title={i18n.t('share.nothingChanged')}>
      <p data-import-refused={looked.kind}>{i18n.t(why[looked.kind])}</p>
      {looked.kind === 'not-json' && (
        <p class="muted">{i18n.t('restore.notJsonAt', [looked.place.line, looked.place.column])}</p>
      )}
    </Notice>
  );
}

function Refused({ refusals, count }: Extract<Looked, { kind: 'refused' }>) {
  return (
    <div data-import-preview data-new={0} data-changed={0} data-same={0} data-refused={count}>
      <Notice kind="problem" title={i18n.t('share.nothingChanged')}>
        <p data-import-refused="refused">
          {i18n.t('share.refusedWhole')} {i18n.t('share.refused', count)}
        </p>
        <details>
          <summary>{i18n.t('share.details')}</summary>
          <ul>
            {refusals.map((refusal) => (
              <li key={refusal.place}>
                <code>{refusalWords(refusal)}</code>
              </li>
            ))}
          </ul>
        </details>
      </Notice>
    </div>
  );
}
