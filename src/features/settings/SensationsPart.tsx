import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { live } from '../../data/live.ts';
import { addOwnSensation, changeOwnSensation, hideSensation, readVocabulary } from '../../data/own-sensations.ts';
import { type CustomSensation, labelFrom, longestLabel, type OwnChange } from '../../domain/custom-sensation.ts';
import type { Region } from '../../domain/sensation.ts';
import { regionChoices, sensationLabel } from '../../locales/sensations.ts';
import { now } from '../../platform/clock.ts';
import { OwnSensationForm } from '../../ui/OwnSensationForm.tsx';
import { useAttempt } from '../../ui/use-attempt.ts';
import { useLive } from '../../ui/use-live.ts';
import { OfferedSensations } from './OfferedSensations.tsx';
import { OwnSensation } from './OwnSensation.tsx';

type Told = { text: string; undo?: () => Promise<void> };

/** The person's own words for what the body does, and which of ours are offered. */
export function SensationsPart() {
  const vocabulary = useLive(() => live(readVocabulary), []);
  const [told, setTold] = useState<Told>({ text: '' });
  const attempt = useAttempt();
  const said = useRef<HTMLParagraphElement>(null);
  if (!vocabulary) return null;

  const tell = (work: Promise<unknown>, then: Told) => attempt(work.then(() => setTold(then)));
  function add(typed: string, region: string): void {
    const label = labelFrom(typed);
    if (label === undefined) return;
    tell(addOwnSensation({ label, region: region as Region }, now()), { text: i18n.t('vocabulary.added', [label]) });
  }
  function change(own: CustomSensation, wanted: OwnChange, text: string): void {
    const { label, retired } = own;
    const undo = () => changeOwnSensation(own.id, { label, retired }, now());
    tell(changeOwnSensation(own.id, wanted, now()), { text, undo });
  }
  function hide(id: string, hidden: boolean): void {
    const text = i18n.t(hidden ? 'vocabulary.hidden' : 'vocabulary.shown', [sensationLabel(id)]);
    tell(hideSensation(id, hidden, now()), { text, undo: () => hideSensation(id, !hidden, now()) });
  }
  function undo(work: () => Promise<void>): void {
    // The button goes with what it took back.
    said.current?.focus();
    tell(work(), { text: i18n.t('settings.saved') });
  }
  return (
    <section class="panel vocabulary" aria-labelledby="vocabulary-title">
      <h2 id="vocabulary-title">{i18n.t('vocabulary.title')}</h2>
      <p class="muted">{i18n.t('vocabulary.hint')}</p>
      <h3>{i18n.t('vocabulary.own')}</h3>
      {vocabulary.own.length === 0 && <p class="muted">{i18n.t('vocabulary.none')}</p>}
      <ul>
        {vocabulary.own.map((own) => (
          <OwnSensation key={own.id} {...{ own }} onChange={(wanted, text) => change(own, wanted, text)} />
        ))}
      </ul>
      <OwnSensationForm regions={regionChoices()} longest={longestLabel} onAdd={add} />
      <OfferedSensations hidden={vocabulary.hidden} onHide={hide} />
      <p class="row told" role="status" tabIndex={-1} ref={said}>
        {told.text}
        {told.undo && (
          <button type="button" class="button" data-weight="link" onClick={() => told.undo && undo(told.undo)}>
            {i18n.t('checkin.undo')}
          </button>
        )}
      </p>
    </section>
  );
}
