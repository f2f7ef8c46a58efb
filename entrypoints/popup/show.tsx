import { i18n } from '#i18n';
import { CheckinPart } from '../../src/features/checkin/CheckinPart.tsx';
import { Clock } from '../../src/features/checkin/Clock.tsx';
import { Guard } from '../../src/features/keeping/Guard.tsx';
import { putOff } from '../../src/features/prompts/put-off.ts';
import { wakeAfterChange, wakeWhenIdle } from '../../src/features/prompts/wake.ts';
import { language } from '../../src/locales/language.ts';
import { Later } from '../../src/ui/Later.tsx';
import { mount } from '../../src/ui/mount.ts';
import { questionId, type SmallKind, SmallPage } from '../../src/ui/SmallPage.tsx';
import style from './style.css?inline';

const later = () => import('./later.tsx');
const changed = { onChanged: () => void wakeAfterChange() };
const next = <Guard children={<Later from={later} part="NextPrompt" props={changed} />} />;
const patterns = <Guard children={<Later from={later} part="Patterns" />} />;

/** The popup, or the check-in window: the same without the patterns. */
export function show(kind: SmallKind): void {
  const title = i18n.t(kind === 'popup' ? 'extension.shortName' : 'page.checkin');
  mount(
    { title, language: language(), style },
    <SmallPage kind={kind} time={<Clock />} next={next}>
      <Guard children={<Later from={later} part="News" />} />
      <Guard children={<CheckinPart titleId={questionId} afterwards={wakeAfterChange} onSnooze={putOff} />} />
      {kind === 'popup' && <div class="panel patterns">{patterns}</div>}
    </SmallPage>,
  );
  wakeWhenIdle();
}
