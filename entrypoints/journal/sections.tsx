import { i18n } from '#i18n';
import { About } from '../../src/features/about/About.tsx';
import { Patterns } from '../../src/features/insights/Patterns.tsx';
import { comparisonOf } from '../../src/features/insights/SessionComparison.tsx';
import { wakeAfterChange } from '../../src/features/prompts/wake.ts';
import { SessionsPart } from '../../src/features/sessions/SessionsPart.tsx';
import { SharePart } from '../../src/features/sharing/SharePart.tsx';
import { Support } from '../../src/features/support/Support.tsx';
import type { Section } from '../../src/ui/WidePage.tsx';
import { Entries } from './Entries.tsx';
import { FirstSteps } from './FirstSteps.tsx';
import { Part } from './Part.tsx';
import { Settings } from './Settings.tsx';

const parts = {
  patterns: () => <Patterns />,
  history: () => <Entries />,
  sessions: () => <SessionsPart comparison={comparisonOf} onChanged={wakeAfterChange} />,
  share: () => <SharePart onChanged={wakeAfterChange} />,
  settings: () => <Settings onChanged={wakeAfterChange} />,
  about: () => <About />,
  support: () => <Support />,
  welcome: (place: string) => <FirstSteps place={place} onChanged={wakeAfterChange} />,
};
const ids = Object.keys(parts) as (keyof typeof parts)[];
const partOf = (id: keyof typeof parts) => (place: string) => <Part id={id}>{parts[id](place)}</Part>;

export const sections = (): Section[] =>
  ids.map((id) => ({ id, name: i18n.t(`nav.${id}`), isAside: id === 'welcome', part: partOf(id) }));
