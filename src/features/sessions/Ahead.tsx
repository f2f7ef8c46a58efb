import { i18n } from '#i18n';
import type { Session } from '../../domain/session.ts';
import { type SessionEdit, set } from '../../domain/session-change.ts';
import { Checklist } from './Checklist.tsx';
import { Words } from './Words.tsx';

type Props = { session: Session; list: readonly string[] | undefined; onEdit: (edit: SessionEdit) => void };

/** Before it: an intention, and what to think of. */
export function Ahead({ session, list, onEdit }: Props) {
  return (
    <>
      <Words
        id={`intention-${session.id}`}
        name="intention"
        label={i18n.t('sessions.intention')}
        hint={i18n.t('sessions.intentionHint')}
        value={session.intention}
        onText={(intention) => onEdit(set({ intention }))}
      />
      <Checklist {...{ session, list, onEdit }} />
    </>
  );
}
