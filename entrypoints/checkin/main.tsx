import { render } from 'preact';
import { i18n } from '#i18n';
import { CheckinPart } from '../../src/features/checkin/CheckinPart.tsx';
import { Clock } from '../../src/features/checkin/Clock.tsx';
import { Guard } from '../../src/features/keeping/Guard.tsx';
import { wakeAfterChange, wakeWhenIdle } from '../../src/features/prompts/wake.ts';
import { describeDocument } from '../../src/ui/document.ts';
import { Later } from '../../src/ui/Later.tsx';
import { questionId, SmallPage } from '../../src/ui/SmallPage.tsx';

const later = () => import('./later.tsx');

describeDocument(i18n.t('page.checkin'));
render(
  <SmallPage
    kind="window"
    time={<Clock />}
    next={
      <Guard>
        <Later load={async () => (await later()).NextPrompt} props={{}} />
      </Guard>
    }
  >
    <Guard>
      <Later load={async () => (await later()).News} props={{}} />
    </Guard>
    <Guard>
      <CheckinPart titleId={questionId} afterwards={wakeAfterChange} />
    </Guard>
  </SmallPage>,
  document.getElementById('app') ?? document.body,
);
addEventListener('keydown', ({ key }) => key === 'Escape' && window.close());
wakeWhenIdle();
