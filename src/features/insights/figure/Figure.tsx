import type { ComponentChildren } from 'preact';
import { useContext, useId, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Floor } from '../../../domain/analysis/floor.ts';
import type { Range } from '../../../domain/period.ts';
import type { Metric } from '../../../locales/figures/metric.ts';
import type { TableData } from '../../../locales/figures/table.ts';
import { NumbersTable } from '../../../ui/NumbersTable.tsx';
import { NotYet } from './NotYet.tsx';
import { Saving } from './Saving.tsx';
import { Whose } from './whose.ts';

type Props = {
  metric: Metric;
  title: string;
  /** The figure in one sentence, with its n and days. */
  sentence: string | undefined;
  /** What it is, and what it is not. */
  explanation: readonly string[];
  table: TableData;
  range: Range;
  /** Floors that are not reached: what is missing is said in place of a drawing. */
  missing?: readonly Floor[];
  /** The table is the figure, and stands in the open. */
  open?: boolean;
  children?: ComponentChildren;
};

/** The frame of every figure: its sentence, its drawing, and one tap away what it means and its numbers. */
export function Figure(props: Props) {
  const { metric, title, sentence, explanation, table, range, missing = [], open, children } = props;
  const section = useRef<HTMLElement>(null);
  // One page may have a figure several times: of two sessions, of two people.
  const id = useId();
  const whose = useContext(Whose);
  const saving = (
    <Saving {...{ metric, title, sentence, table, range }} chart={() => section.current?.querySelector('canvas')} />
  );
  return (
    <section ref={section} class="panel figure" data-figure={metric} aria-labelledby={id}>
      <h2 id={id}>
        {title} {whose && <span class="visually-hidden">({whose})</span>}
      </h2>
      {sentence && <p class="sentence">{sentence}</p>}
      {missing.length > 0 ? <NotYet missing={missing} /> : children}
      {open && <NumbersTable metric={metric} table={table} />}
      <div class="aside">
        <details class="what">
          <summary>
            {i18n.t('insights.what')} <span class="visually-hidden">{title}</span>
          </summary>
          {explanation.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </details>
        {open ? (
          saving
        ) : (
          <details class="twin">
            <summary>
              {i18n.t('pattern.table')} <span class="visually-hidden">{title}</span>
            </summary>
            <NumbersTable metric={metric} table={table} />
            {saving}
          </details>
        )}
      </div>
    </section>
  );
}
