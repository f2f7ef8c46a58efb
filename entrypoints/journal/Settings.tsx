import { LockSettings } from '../../src/features/app-lock/LockSettings.tsx';
import { ComingWeek } from '../../src/features/prompts/ComingWeek.tsx';
import { NextPrompt } from '../../src/features/prompts/NextPrompt.tsx';
import { PausePanel } from '../../src/features/prompts/PausePanel.tsx';
import { SettingsPart } from '../../src/features/settings/SettingsPart.tsx';

/** The settings, with what belongs to prompts among them. */
export function Settings({ onChanged }: { onChanged: () => void }) {
  return (
    <SettingsPart
      next={<NextPrompt />}
      week={<ComingWeek />}
      pause={<PausePanel {...{ onChanged }} />}
      further={<LockSettings />}
      onChanged={onChanged}
    />
  );
}
