import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { parts } from '../../../domain/handover/choice.ts';
import { holdsNothing, type Summary } from '../../../domain/handover/summary.ts';
import { percentText } from '../../../locales/dates.ts';
import { dayRange, enumeration } from '../../../locales/numbers.ts';
import { type Choices, isBackup } from './choices.ts';
import type { Preview } from './use-preview.ts';

type Props = { isCurrent: boolean; looked: Preview | undefined; done: number; children: ComponentChildren };

/** What a file would hold, before there is one. */
export function WhatLeaves({ isCurrent, looked, done, children }: Props) {
  const { first, last, checkins, days, prompts, sessions, notes } = looked?.summary ?? {};
  return (
    <section
      class="leaves"
      aria-labelledby="leaves-title"
      aria-busy={!isCurrent}
      data-leaves={isCurrent ? 'current' : 'earlier'}
      data-checkins={checkins}
      data-days={days}
      data-prompts={prompts}
      data-sessions={sessions}
      data-notes={notes}
      data-first={first}
      data-last={last}
    >
      <h3 id="leaves-title">{i18n.t('handover.preview')}</h3>
      {!looked && <Waiting done={done} />}
      <div aria-live="polite">{looked && <Sentences choices={looked.choices} {...looked.summary} />}</div>
      {looked && !holdsNothing(looked.summary) && children}
    </section>
  );
}

/** In a long log this takes some seconds; nothing else on the page waits for it. */
const Waiting = ({ done }: { done: number }) => (
  <p class="muted">
    {i18n.t('handover.looking')} {percentText(done)}
  </p>
);

function Sentences({ choices, ...summary }: Summary & { choices: Choices }) {
  if (holdsNothing(summary))
    return <p>{i18n.t(choices.period === 'all' ? 'handover.nothingYet' : 'handover.nothing')}</p>;
  const { first = '', last = '' } = summary;
  const left = leftOut(choices);
  return (
    <>
      <p>{enumeration(countsOf(choices, summary))}</p>
      <p>{i18n.t('handover.from', [dayRange(first, last)])}</p>
      <p>{left.length > 0 ? i18n.t('handover.without', [enumeration(left)]) : i18n.t('handover.whole')}</p>
      <p class="muted">{i18n.t(isBackup(choices, 'json') ? 'handover.settingsToo' : 'handover.settingsNot')}</p>
    </>
  );
}

/** "25 check-ins on 12 days, 40 prompts": of what is left out on purpose, no count of none. */
function countsOf({ parts: chosen }: Choices, { checkins, days, prompts, sessions, notes }: Summary): string[] {
  return [
    i18n.t('insights.basis', [i18n.t('pattern.count', checkins), checkins > 0 ? i18n.t('insights.onDays', days) : '']),
    ...(chosen.ledger ? [i18n.t('handover.prompts', prompts)] : []),
    ...(chosen.sessions ? [i18n.t('handover.sessions', sessions)] : []),
    ...(chosen.notes ? [i18n.t('handover.notes', notes)] : []),
  ];
}

const leftOut = ({ parts: chosen, shift, nameless }: Choices): string[] => [
  ...parts.filter((part) => !chosen[part]).map((part) => i18n.t(`handover.part.${part}`)),
  ...(shift ? [i18n.t('handover.shifted')] : []),
  ...(nameless ? [i18n.t('handover.identity')] : []),
];
