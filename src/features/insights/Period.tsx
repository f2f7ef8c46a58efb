import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Patterns } from '../../domain/analysis/patterns.ts';
import { findingsOf } from '../../domain/analysis/sentences.ts';
import { findingText, noFindingText } from '../../locales/figures/finding-words.ts';
import { dayRange } from '../../locales/numbers.ts';
import { Basis } from './Basis.tsx';
import { Figures } from './Figures.tsx';
import { Whose } from './figure/whose.ts';
import './figure/figure.css';
import './insights.css';

type Props = { patterns: Patterns; glimmers: ComponentChildren };

/** A period's sentences and figures, wherever its rows are; or what will be there once it has some. */
export function Period(props: Props) {
  const { sums } = props.patterns;
  return sums.days + sums.earlier > 0 ? <Full {...props} /> : <Empty {...props.patterns} />;
}

function Full({ patterns, glimmers }: Props) {
  const { sums } = patterns;
  const whose = useContext(Whose);
  const label = [i18n.t('insights.findings'), whose].filter(Boolean).join(', ');
  const findings = findingsOf(sums);
  return (
    <>
      <section class="panel findings" aria-label={label}>
        <Basis {...patterns} />
        {findings.map((finding) => (
          <p key={finding.kind} data-finding={finding.kind}>
            {findingText(finding, patterns)}
          </p>
        ))}
        {findings.length === 0 && <p>{noFindingText(sums)}</p>}
      </section>
      <Figures patterns={patterns} glimmers={glimmers} />
    </>
  );
}

function Empty({ range }: Patterns) {
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
