import { DailyPattern } from '../../src/features/insights/DailyPattern.tsx';
import { TodayStrip } from '../../src/features/insights/TodayStrip.tsx';

export { News } from '../../src/features/keeping/News.tsx';
export { NextPrompt } from '../../src/features/prompts/NextPrompt.tsx';

export function Patterns() {
  return (
    <>
      <TodayStrip />
      <DailyPattern />
    </>
  );
}
