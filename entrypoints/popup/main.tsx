import { i18n } from '#i18n';
import { CheckinPart } from '../../src/features/checkin/CheckinPart.tsx';
import { Clock } from '../../src/features/checkin/Clock.tsx';
import { Guard } from '../../src/features/keeping/Guard.tsx';
import { putOff } from '../../src/features/prompts/put-off.ts';
import { wakeAfterChange, wakeWhenIdle } from '../../src/features/prompts/wake.ts';
import { language } from '../../src/locales/language.ts';
import { Later } from '../../src/ui/Later.tsx';
import { mount } from '../../src/ui/mount.ts';
import { questionId, SmallPage } from '../../src/ui/SmallPage.tsx';

const later = () => import('./later.tsx');
const news = <Guard children={<Later from={later} part="News" />} />;
const changed = { onChanged: () => void wakeAfterChange() };
const next = <Guard children={<Later from={later} part="NextPrompt" props={changed} />} />;
const patterns = <Guard children={<Later from={later} part="Patterns" />} />;

mount(
  { title: i18n.t('extension.shortName'), language: language() },
  <SmallPage kind="popup" time={<Clock />} next={next}>
    {news}
    <Guard children={<CheckinPart titleId={questionId} afterwards={wakeAfterChange} onSnooze={putOff} />} />
    <div class="panel patterns">{patterns}</div>
  </SmallPage>,
);
wakeWhenIdle();
