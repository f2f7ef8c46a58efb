import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { closerDays, closerLimits } from '../../domain/closer-days.ts';
import type { Dense } from '../../domain/dense.ts';
import type { Plan } from '../../domain/plan.ts';
import { mediumDay } from '../../locales/dates.ts';
import { today } from '../../platform/clock.ts';
import { DayField } from '../../ui/DayField.tsx';
import { NumberField } from './NumberField.tsx';

type Props = { usual: Plan; onBegin: (dense: Dense) => void };

type Name = keyof typeof closerLimits;

const isWithin = (name: Name, value: number) =>
  Number.isInteger(value) && closerLimits[name].min <= value && value <= closerLimits[name].max;

/** From which day, for how many, and how many prompts; the rest is as in the usual plan. */
export function DenseForm({ usual, onBegin }: Props) {
  const [wish, setWish] = useState({ from: today().toString(), days: 3, perDay: 6 });
  const isDay = /^\d{4}-\d\d-\d\d$/.test(wish.from) && wish.from >= today().toString();
  const isWhole = isDay && isWithin('days', wish.days) && isWithin('perDay', wish.perDay);
  const dense = isWhole ? closerDays(usual, { ...wish, from: Temporal.PlainDate.from(wish.from) }) : undefined;
  const number = (name: Name, label: string) => (
    <NumberField
      name={`dense-${name}`}
      {...{ label }}
      {...closerLimits[name]}
      value={wish[name]}
      isFaulty={!isWithin(name, wish[name])}
      onChange={(value) => setWish({ ...wish, [name]: value })}
    />
  );
  return (
    <>
      <div class="fields thirds">
        <DayField
          name="dense-from"
          label={i18n.t('dense.from')}
          value={wish.from}
          min={today().toString()}
          fault={isDay ? undefined : i18n.t('dense.notPast')}
          onChange={(from) => setWish({ ...wish, from })}
        />
        {number('days', i18n.t('dense.days'))}
        {number('perDay', i18n.t('settings.perDay'))}
      </div>
      <div class="muted">
        {dense && <p>{i18n.t('dense.last', [mediumDay(dense.until)])}</p>}
        <p>{i18n.t('dense.rest')}</p>
      </div>
      <div class="row">
        <button type="button" class="button" data-begin-dense onClick={() => dense && onBegin(dense)}>
          {i18n.t('dense.begin')}
        </button>
      </div>
    </>
  );
}
