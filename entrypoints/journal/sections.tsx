import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { About } from '../../src/features/about/About.tsx';
import { CheckinEditor } from '../../src/features/checkin/CheckinEditor.tsx';
import { History } from '../../src/features/history/History.tsx';
import { DailyPattern } from '../../src/features/insights/DailyPattern.tsx';
import { Guard } from '../../src/features/keeping/Guard.tsx';
import { NextPrompt } from '../../src/features/prompts/NextPrompt.tsx';
import { wakeAfterChange } from '../../src/features/prompts/wake.ts';
import { SettingsPart } from '../../src/features/settings/SettingsPart.tsx';
import { SharePart } from '../../src/features/sharing/SharePart.tsx';
import { Support } from '../../src/features/support/Support.tsx';
import type { Section } from '../../src/ui/WidePage.tsx';

const guarded = (part: () => ComponentChildren) => () => <Guard>{part()}</Guard>;
const editor = (checkin: Parameters<typeof CheckinEditor>[0]['checkin'], titleId: string) => (
  <CheckinEditor checkin={checkin} titleId={titleId} />
);

export const sections = (): Section[] => [
  {
    id: 'patterns',
    name: i18n.t('nav.patterns'),
    part: guarded(() => (
      <div class="panel">
        <DailyPattern />
      </div>
    )),
  },
  { id: 'history', name: i18n.t('nav.history'), part: guarded(() => <History editor={editor} />) },
  {
    id: 'share',
    name: i18n.t('nav.share'),
    part: guarded(() => <SharePart onChanged={() => void wakeAfterChange()} />),
  },
  {
    id: 'settings',
    name: i18n.t('nav.settings'),
    part: guarded(() => <SettingsPart next={<NextPrompt />} onChanged={() => void wakeAfterChange()} />),
  },
  { id: 'about', name: i18n.t('nav.about'), part: guarded(() => <About />) },
  { id: 'support', name: i18n.t('nav.support'), part: guarded(() => <Support />) },
];
