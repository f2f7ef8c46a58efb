import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { dailyAtFirst, dailySensations } from '../../domain/daily.ts';
import { SensationChips, type Sensing } from './SensationChips.tsx';

type Props = Sensing & {
  hidden: readonly string[];
  /** Leaves it for this day. */
  onSkip: () => void;
};

/** What belongs to the day rather than to this moment, asked with its first entry and never again. */
export function DailyCard({ hidden, onSkip, ...sensing }: Props) {
  const [open, setOpen] = useState(false);
  const titleId = useId();
  const card = useRef<HTMLElement>(null);
  const isSensed = (id: string) => sensing.sensed.some((each) => each.id === id);
  const all = dailySensations.filter((id) => !hidden.includes(id) || isSensed(id));
  const usual = dailyAtFirst.filter((id) => all.includes(id));
  const first = usual.length > 0 ? usual : all.slice(0, 3);
  const rest = all.filter((id) => !first.includes(id));
  const left = rest.filter((id) => !isSensed(id));
  // The button that was pressed is gone: whoever came by keyboard goes on with the first one that it showed.
  useEffect(() => {
    if (open) card.current?.querySelector<HTMLElement>(`[data-sensation="${left[0]}"]`)?.focus();
  }, [open]);
  if (all.length === 0) return null;

  function skip(): void {
    card.current?.nextElementSibling?.querySelector<HTMLElement>('button')?.focus();
    onSkip();
  }
  return (
    <section class="panel daily-card" aria-labelledby={titleId} ref={card}>
      <div class="row spread">
        <h2 id={titleId}>{i18n.t('daily.title')}</h2>
        <button type="button" class="button" data-weight="link" data-skip-daily onClick={skip}>
          {i18n.t('daily.skip')}
        </button>
      </div>
      <SensationChips {...sensing} ids={[...first, ...(open ? rest : rest.filter(isSensed))]}>
        {!open && left.length > 0 && (
          <button type="button" class="chip" data-more onClick={() => setOpen(true)}>
            +{left.length} <span class="visually-hidden">{i18n.t('checkin.moreOf', [i18n.t('daily.title')])}</span>
          </button>
        )}
      </SensationChips>
    </section>
  );
}
