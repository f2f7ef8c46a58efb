import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type ChecklistEdit, changeChecklist } from '../../data/checklist.ts';
import { longestItem, longestList } from '../../domain/checklist-item.ts';
import { itemFrom, withItem, withItemAt, withItemMoved, withoutItem } from '../../domain/session-checklist.ts';
import { itemLabel } from '../../locales/sessions.ts';
import { now } from '../../platform/clock.ts';
import { AddText } from '../../ui/AddText.tsx';
import { useAttempt } from '../../ui/use-attempt.ts';

type Props = { items: readonly string[]; own: boolean };

type Told = { text: string; undo?: ChecklistEdit };

/** Where the focus goes once the list is drawn anew: to a button of an item, or of the one at that place. */
type Next = { at: string | number; act: 'up' | 'down' | 'remove' };

function focusOn(list: HTMLElement | null, { at, act }: Next): void {
  const rows = [...(list?.children ?? [])] as HTMLElement[];
  const row = typeof at === 'number' ? (rows[at] ?? rows.at(-1)) : rows.find(({ dataset }) => dataset.item === at);
  const button = row?.querySelector<HTMLElement>(`[data-act=${act}]:enabled`);
  (button ?? row?.querySelector<HTMLElement>('button:enabled'))?.focus();
}

/** Adds, removes and reorders by buttons. Each change is kept for every session from now on. */
export function ChecklistEditor({ items, own }: Props) {
  const [told, setTold] = useState<Told>();
  const attempt = useAttempt();
  const list = useRef<HTMLUListElement>(null);
  const next = useRef<Next>(undefined);
  useEffect(() => {
    if (next.current) focusOn(list.current, next.current);
    next.current = undefined;
  }, [items.join('\n')]);

  function change(edit: ChecklistEdit, then: Told, focus?: Next): void {
    next.current = focus;
    attempt(changeChecklist(edit, now()).then(() => setTold(then)));
  }
  function move(item: string, by: -1 | 1): void {
    const place = items.indexOf(item) + by + 1;
    const text = i18n.t('sessions.itemMoved', [itemLabel(item), place, items.length]);
    change((all) => withItemMoved(all, item, by, items), { text }, { at: item, act: by < 0 ? 'up' : 'down' });
  }
  function remove(item: string, index: number): void {
    let place = 0;
    const text = i18n.t('sessions.itemRemoved', [itemLabel(item)]);
    const take: ChecklistEdit = (all) => {
      place = all.indexOf(item);
      return withoutItem(all, item);
    };
    change(take, { text, undo: (all) => withItemAt(all, item, place) }, { at: index, act: 'remove' });
  }
  function add(typed: string): void {
    const item = itemFrom(typed);
    if (item) change((all) => withItem(all, item), { text: i18n.t('sessions.itemAdded', [itemLabel(item)]) });
  }
  return (
    <div class="list-editor">
      <p class="muted">{i18n.t('sessions.listHint')}</p>
      <ul ref={list}>
        {items.map((item, index) => (
          <li key={item} data-item={item}>
            <span>{itemLabel(item)}</span>
            <span class="acts">
              <ItemButton act="up" item={item} disabled={index === 0} onClick={() => move(item, -1)} />
              <ItemButton act="down" item={item} disabled={index === items.length - 1} onClick={() => move(item, 1)} />
              <ItemButton act="remove" item={item} onClick={() => remove(item, index)} />
            </span>
          </li>
        ))}
      </ul>
      <p class="row told" role="status">
        {told?.text}
        {told?.undo && (
          <button
            type="button"
            class="button"
            data-weight="link"
            onClick={() => told.undo && change(told.undo, { text: '' })}
          >
            {i18n.t('checkin.undo')}
          </button>
        )}
      </p>
      {items.length < longestList && (
        <AddText
          name="item"
          label={i18n.t('sessions.addItem')}
          button={i18n.t('sessions.addItemNow')}
          longest={longestItem}
          onAdd={add}
        />
      )}
      {own && (
        <button
          type="button"
          class="button suggested"
          data-weight="link"
          onClick={() => change('suggested', { text: i18n.t('sessions.suggestedDone') })}
        >
          {i18n.t('sessions.suggested')}
        </button>
      )}
    </div>
  );
}

const signs = { up: '↑', down: '↓', remove: '×' } as const;
const words = { up: 'sessions.itemUp', down: 'sessions.itemDown', remove: 'sessions.itemRemove' } as const;

type ButtonProps = { act: Next['act']; item: string; disabled?: boolean; onClick: () => void };

function ItemButton({ act, item, disabled = false, onClick }: ButtonProps) {
  const label = i18n.t(words[act], [itemLabel(item)]);
  return (
    <button
      type="button"
      class="button"
      data-weight="quiet"
      data-act={act}
      {...{ disabled, onClick }}
      aria-label={label}
      title={label}
    >
      {signs[act]}
    </button>
  );
}
