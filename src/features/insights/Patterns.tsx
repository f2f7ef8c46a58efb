import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { findingsOf } from '../../domain/analysis/sentences.ts';
import { stateShare } from '../../domain/analysis/state-share.ts';
import type { Choice } from '../../domain/period.ts';
import { percentText } from '../../locales/dates.ts';
import { dayRange } from '../../locales/numbers.ts';
import { now, today } from '../../platform/clock.ts';
import { useMinute } from '../../ui/use-minute.ts';
import { Figures } from './Figures.tsx';
import { findingText } from './finding-words.ts';
import { choiceInAddress, keepInAddress } from './period/address.ts';
import { PeriodChoice } from './period/PeriodChoice.tsx';
import type { Patterns as Found } from './period/read-patterns.ts';
import { usePatterns } from './period/use-patterns.ts';
import { basisText } from './words.ts';
import './figure/figure.css';
import './insights.css';

/** The journal's section: a period, at most three sentences about it, and its figures. */
export function Patterns() {
  useMinute(now);
  const [choice, setChoice] = useState(choiceInAddress);
  const { patterns, done } = usePatterns(choice, today().toString());

  function choose(picked: Choice): void {
    keepInAddress(picked);
    setChoice(picked);
  }
  return (
    <div class="stack" aria-busy={done !== undefined}>
      <PeriodChoice choice={choice} range={patterns?.range} onChange={choose} />
      <p role="status" class="adding">
        {done !== undefined && i18n.t('insights.adding', [percentText(done)])}
      </p>
      {patterns && (patterns.sums.days + patterns.sums.earlier > 0 ? <Full {...patterns} /> : <Empty {...patterns} />)}
    </div>
  );
}

function Full(patterns: Found) {
  const { range, sums, wording } = patterns;
  const findings = findingsOf(sums);
  const { enough } = stateShare(sums).shares;
  return (
    <>
      <section class="panel findings" aria-label={i18n.t('insights.findings')}>
        <p class="muted">
          {dayRange(range.first, range.last)} · {basisText({ count: sums.all.count + sums.unsure, days: sums.days })}
        </p>
        {findings.map((finding) => (
          <p key={finding.kind} data-finding={finding.kind}>
            {findingText(finding, wording)}
          </p>
        ))}
        {findings.length === 0 && <p>{i18n.t(enough ? 'insights.finding.none' : 'insights.finding.early')}</p>}
        {sums.unsure > 0 && <p class="muted">{i18n.t('insights.unsure', sums.unsure)}</p>}
        {sums.earlier > 0 && <p class="muted">{i18n.t('pattern.earlierLeftOut', sums.earlier)}</p>}
      </section>
      <Figures patterns={patterns} />
    </>
  );
}

function Empty({ range }: Found) {
  return (
    <section class="panel empty" data-empty>
      <h2>{i18n.t('insights.empty.title')}</h2>
      <p class="muted">{dayRange(range.first, range.last)}</p>
      <p>{i18n.t('insights.empty.text')}</p>
      <ul>
        <li>{i18n.t('insights.empty.first')}</li>
        <li>{i18n.t('insights.empty.some')}</li>
        <li>{i18n.t('insights.empty.many')}</li>
      </ul>
    </section>
  );
}
