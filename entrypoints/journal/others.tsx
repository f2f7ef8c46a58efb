import { About } from '../../src/features/about/About.tsx';
import { comparisonOf } from '../../src/features/insights/SessionComparison.tsx';
import { Guard } from '../../src/features/keeping/Guard.tsx';
import { wakeAfterChange } from '../../src/features/prompts/wake.ts';
import { SessionsPart } from '../../src/features/sessions/SessionsPart.tsx';
import { SharePart } from '../../src/features/sharing/SharePart.tsx';
import { Support } from '../../src/features/support/Support.tsx';
import { Entries } from './Entries.tsx';
import { FirstSteps } from './FirstSteps.tsx';
import { Settings } from './Settings.tsx';

const others = {
  history: () => <Entries onChanged={wakeAfterChange} />,
  sessions: () => <SessionsPart comparison={comparisonOf} onChanged={wakeAfterChange} />,
  share: () => <SharePart onChanged={wakeAfterChange} />,
  settings: () => <Settings onChanged={wakeAfterChange} />,
  about: () => <About />,
  support: () => <Support guard={Guard} />,
  welcome: (place: string) => <FirstSteps place={place} onChanged={wakeAfterChange} />,
};

/** What the sections behind the first one show. */
export const Other = ({ id, place }: { id: keyof typeof others; place: string }) => others[id](place);
