import { AppLock } from '../../src/features/app-lock/AppLock.tsx';
import { DailyPattern } from '../../src/features/insights/DailyPattern.tsx';
import { TodayStrip } from '../../src/features/insights/TodayStrip.tsx';
import { Backup } from '../../src/features/keeping/Backup.tsx';

export { News } from '../../src/features/keeping/News.tsx';
export { NextPrompt } from '../../src/features/prompts/NextPrompt.tsx';

export function Patterns() {
  return (
    <>
      <AppLock small>
        <TodayStrip />
        <DailyPattern />
      </AppLock>
      <Backup newTab />
    </>
  );
}
