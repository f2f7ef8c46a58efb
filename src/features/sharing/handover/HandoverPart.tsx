import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Format } from '../../../domain/handover/file-name.ts';
import { choiceFrom, choiceText } from '../../../domain/period.ts';
import type { LockWith } from '../../../formats/locked/outcome.ts';
import { today } from '../../../platform/clock.ts';
import { PeriodChoice } from '../../../ui/PeriodChoice.tsx';
import { LockChoice } from '../LockChoice.tsx';
import { isEnough } from '../lock-ready.ts';
import { Beginnings } from './Beginnings.tsx';
import { Contents } from './Contents.tsx';
import { daysOf } from './choices.ts';
import { Formats } from './Formats.tsx';
import { SavingStatus } from './SavingStatus.tsx';
import { useChoices } from './use-choices.ts';
import { useHandover } from './use-handover.ts';
import { WhatLeaves } from './WhatLeaves.tsx';
import '../sharing.css';

/** From the log, or a part of it, to a file for somebody else: what, how it looks, in which form. */
export function HandoverPart() {
  const { choices, change, keep } = useChoices();
  const [lock, setLock] = useState<LockWith>();
  const [shown, setShown] = useState<Format>('csv');
  const { preview, done, weeks, step, isBusy, save, saveNext, cancel } = useHandover(choices, shown);
  const isReady = !lock || isEnough(lock);
  return (
    <section class="panel handover" aria-labelledby="handover-title">
      <h2 id="handover-title">{i18n.t('handover.title')}</h2>
      <p class="muted">{i18n.t('handover.hint')}</p>
      <PeriodChoice
        value={choiceText(choices.period)}
        days={daysOf(choices, today())}
        isPeriod={(text) => choiceFrom(text) !== undefined}
        warning={i18n.t('handover.periodWarning')}
        onChange={(text) => change({ period: choiceFrom(text) ?? choices.period })}
      />
      <Contents choices={choices} onChange={change} onNamed={keep} />
      <WhatLeaves isCurrent={preview?.choices === choices} looked={preview} done={done}>
        <Beginnings preview={preview} shown={shown} onShow={setShown} />
      </WhatLeaves>
      <LockChoice lock={lock} onChange={setLock} />
      {!lock && <p class="muted">{i18n.t('handover.openFile')}</p>}
      <Formats
        choices={choices}
        weeks={weeks}
        summary={preview?.summary}
        disabled={isBusy || !isReady}
        onSave={(format) => save(format, lock)}
      />
      <SavingStatus step={step} onNext={saveNext} onCancel={cancel} />
    </section>
  );
}
