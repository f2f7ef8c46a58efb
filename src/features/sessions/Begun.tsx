import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Session } from '../../domain/session.ts';
import { type SessionEdit, set } from '../../domain/session-change.ts';
import { isStillNear } from '../../domain/session-time.ts';
import { today } from '../../platform/clock.ts';
import { Checklist } from './Checklist.tsx';
import { Notes } from './Notes.tsx';
import { Words } from './Words.tsx';

type Props = {
  session: Session;
  list: readonly string[] | undefined;
  onEdit: (edit: SessionEdit) => void;
  /** The offer of closer prompts, and what compares before and after: each may be nothing. */
  offer: ComponentChildren;
  comparison: ComponentChildren;
};

/** From its beginning on: what it was like, and what came after. */
export function Begun({ session, list, onEdit, offer, comparison }: Props) {
  const { id, kind, intention, experience } = session;
  return (
    <>
      <Words
        id={`intention-${id}`}
        name="intention"
        label={i18n.t('sessions.intention')}
        value={intention}
        onText={(text) => onEdit(set({ intention: text }))}
      />
      <Words
        id={`experience-${id}`}
        name="experience"
        label={i18n.t('sessions.experience')}
        hint={i18n.t('sessions.experienceHint')}
        value={experience}
        onText={(text) => onEdit(set({ experience: text }))}
      />
      <Notes {...{ session, onEdit }} near={isStillNear(session, today())} />
      {offer}
      {comparison}
      {kind === 'ketamine-infusion' && <p class="muted first-day">{i18n.t('sessions.firstDay')}</p>}
      <details>
        <summary>{i18n.t('sessions.ready')}</summary>
        <Checklist {...{ session, list, onEdit }} />
      </details>
    </>
  );
}
