import { i18n } from '#i18n';
import { About } from '../../src/features/about/About.tsx';
import { CheckinEditor } from '../../src/features/checkin/CheckinEditor.tsx';
import { History } from '../../src/features/history/History.tsx';
import { Patterns } from '../../src/features/insights/Patterns.tsx';
import { comparisonOf } from '../../src/features/insights/SessionComparison.tsx';
import { Guard } from '../../src/features/keeping/Guard.tsx';
import { wakeAfterChange } from '../../src/features/prompts/wake.ts';
import { SessionsPart } from '../../src/features/sessions/SessionsPart.tsx';
import { SharePart } from '../../src/features/sharing/SharePart.tsx';
import { Support } from '../../src/features/support/Support.tsx';
import type { Section } from '../../src/ui/WidePage.tsx';
import { Settings } from './Settings.tsx';

const changed = () => void wakeAfterChange();

const parts = {
  patterns: () => <Patterns />,
  history: () => <History editor={(checkin, titleId) => <CheckinEditor {...{ checkin, titleId }} />} />,
  sessions: () => <SessionsPart comparison={comparisonOf} onChanged={changed} />,
  share: () => <SharePart onChanged={changed} />,
  settings: () => <Settings onChanged={changed} />,
  about: () => <About />,
  support: () => <Support />,
};
const ids = Object.keys(parts) as (keyof typeof parts)[];

export const sections = (): Section[] =>
  ids.map((id) => ({ id, name: i18n.t(`nav.${id}`), part: () => <Guard>{parts[id]()}</Guard> }));
