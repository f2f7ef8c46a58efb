import { i18n } from '#i18n';
import { standingOf } from '../../domain/closer-days.ts';
import type { Dense } from '../../domain/dense.ts';
import type { Settings } from '../../domain/settings.ts';
import { mediumDay } from '../../locales/dates.ts';
import { today } from '../../platform/clock.ts';
import { useFocusBack } from '../../ui/use-focus-back.ts';
import { DenseForm } from './DenseForm.tsx';

type Props = {
  settings: Settings;
  /** `undefined` ends these days. */
  onChange: (change: { dense: Dense | undefined }) => void;
};

/** For some days, as after a session, another plan: begun and ended here, and over by itself. */
export function DensePart({ settings: { plan, dense }, onChange }: Props) {
  const standing = standingOf(dense, today().toString());
  const [part, keepFocus] = useFocusBack<HTMLElement>(standing);
  function change(to: Dense | undefined): void {
    keepFocus();
    onChange({ dense: to });
  }
  return (
    <section class="panel" aria-labelledby="dense-title" data-standing={standing} ref={part}>
      <h2 id="dense-title">{i18n.t('dense.title')}</h2>
      <p class="muted">{i18n.t('dense.hint')}</p>
      <p role="status" class="dense-state">
        {dense && standing !== 'none' && <b>{standingText(dense, standing)}</b>}
      </p>
      {standing === 'none' ? (
        <DenseForm usual={plan} onBegin={change} />
      ) : (
        <div class="row">
          <button type="button" class="button" data-end-dense onClick={() => change(undefined)}>
            {i18n.t(standing === 'now' ? 'dense.end' : 'dense.cancel')}
          </button>
        </div>
      )}
    </section>
  );
}

function standingText({ plan, from, until }: Dense, standing: 'ahead' | 'now'): string {
  const when =
    standing === 'now'
      ? i18n.t('dense.until', [mediumDay(until)])
      : i18n.t('dense.fromUntil', [mediumDay(from), mediumDay(until)]);
  // A plan of another kind may come from a file or from a later version.
  return plan.kind === 'random' ? `${when} · ${i18n.t('dense.count', plan.perDay)}` : when;
}
