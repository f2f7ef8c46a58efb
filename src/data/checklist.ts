import { checklistItems } from '../domain/session-checklist.ts';
import { editSettings } from './settings.ts';

/** Back to the suggested list, or the list after one change. */
export type ChecklistEdit = 'suggested' | ((list: readonly string[]) => string[]);

/** The change is done to the list that is stored by then: two taps in a row are two changes. */
export function changeChecklist(edit: ChecklistEdit, now: Temporal.Instant): Promise<void> {
  const change = ({ checklist }: { checklist?: string[] | undefined }) => ({
    checklist: edit === 'suggested' ? undefined : edit(checklist ?? checklistItems),
  });
  return editSettings(change, now);
}
