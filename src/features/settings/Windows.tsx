import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { endsNextDay, freeWindow, mostWindows } from '../../domain/plan-advice.ts';
import type { Window } from '../../domain/window.ts';
import { timeText, windowText } from '../../locales/dates.ts';
import { Fault } from '../../ui/Fault.tsx';
import type { Faults } from './plan-draft.ts';
import { TimeField } from './TimeField.tsx';
import { useListFocus } from './use-list-focus.ts';

type Props = { windows: Window[]; faults: Faults; onChange: (windows: Window[]) => void };

const isSame = (a: Window, b: Window) => a.from === b.from && a.to === b.to;

/** One or more stretches of the day in which prompts may come. */
export function Windows({ windows, faults: { overlap }, onChange }: Props) {
  const list = useListFocus<HTMLFieldSetElement>(windows.length);
  const id = useId();
  const free = windows.length < mostWindows ? freeWindow(windows.filter(isFilledIn)) : undefined;
  return (
    <fieldset class="field whole" ref={list}>
      <legend>{i18n.t('settings.windows')}</legend>
      <ul class="windows">
        {windows.map((window, index) => (
          <OneWindow
            key={index}
            window={window}
            number={index + 1}
            fault={overlap?.some((each) => isSame(each, window)) ? `${id}-fault` : undefined}
            onChange={(changed) => onChange(windows.with(index, changed))}
            onRemove={windows.length > 1 ? () => onChange(windows.toSpliced(index, 1)) : undefined}
          />
        ))}
      </ul>
      {overlap && (
        <Fault id={`${id}-fault`}>
          {i18n.t('settings.fault.overlap', [windowText(overlap[0]), windowText(overlap[1])])}
        </Fault>
      )}
      <p class="muted">{i18n.t('settings.windowsHint')}</p>
      {free && (
        <div>
          <button type="button" class="button" data-weight="link" data-add onClick={() => onChange([...windows, free])}>
            {i18n.t('settings.addWindow')}
          </button>
        </div>
      )}
    </fieldset>
  );
}

const isFilledIn = ({ from, to }: Window) => from !== '' && to !== '';

type OneProps = {
  window: Window;
  number: number;
  fault: string | undefined;
  onChange: (window: Window) => void;
  onRemove: (() => void) | undefined;
};

function OneWindow({ window, number, fault, onChange, onRemove }: OneProps) {
  const id = useId();
  const { from, to } = window;
  const empty = `${id}-empty`;
  return (
    <li>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a grid in all browsers */}
      <div class="window" role="group" aria-label={i18n.t('settings.window', [number])}>
        <TimeField
          name="from"
          label={i18n.t('settings.from')}
          value={from}
          fault={from === '' ? empty : fault}
          onChange={(value) => onChange({ ...window, from: value })}
        />
        <TimeField
          name="to"
          label={i18n.t('settings.to')}
          value={to}
          fault={to === '' ? empty : fault}
          onChange={(value) => onChange({ ...window, to: value })}
        />
        {onRemove && (
          <button
            type="button"
            class="button"
            data-weight="quiet"
            aria-label={i18n.t('settings.removeWindow', [number])}
            onClick={onRemove}
          >
            ×
          </button>
        )}
      </div>
      {!isFilledIn(window) && <Fault id={empty}>{i18n.t('settings.fault.time')}</Fault>}
      {isFilledIn(window) && endsNextDay(window) && (
        <small data-overnight>{i18n.t(from === to ? 'settings.wholeDay' : 'settings.overnight', [timeText(to)])}</small>
      )}
    </li>
  );
}
