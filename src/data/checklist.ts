import { laterText } from '../domain/day.ts';
import { checklistItems } from '../domain/session-checklist.ts';
import type { Settings } from '../domain/settings.ts';
import type { Placed } from './mirror.ts';
import { readSettings, settingsRow } from './settings.ts';
import { openStore, write } from './store.ts';

/** Back to the suggested list, or the list after one change. */
export type ChecklistEdit = 'suggested' | ((list: readonly string[]) => string[]);

function edited(settings: Settings, edit: ChecklistEdit, now: Temporal.Instant): Placed {
  const { checklist, ...others } = settings;
  const changed = edit === 'suggested' ? {} : { checklist: edit(checklist ?? checklistItems) };
  return settingsRow({ ...others, ...changed, updatedAt: laterText(settings.updatedAt, now) });
}

/** The change is done to the list that is stored by then: two taps in a row are two changes. */
export async function changeChecklist(edit: ChecklistEdit, now: Temporal.Instant): Promise<void> {
  await openStore();
  const proposed = edited(await readSettings(), edit, now);
  await write([proposed], async () => [edited(await readSettings(), edit, now)]);
}
