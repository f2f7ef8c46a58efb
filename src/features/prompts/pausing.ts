import { changeSettings } from '../../data/settings.ts';
import { endedNow, type Pause, type PauseWish, pauseFrom } from '../../domain/pause.ts';
import { endOfPause } from '../../domain/pause-end.ts';
import { now, zone } from '../../platform/clock.ts';

export const beginPause = (wish: PauseWish): Promise<void> =>
  changeSettings({ pause: pauseFrom(wish, now(), zone()) }, now());

export const endPause = (pause: Pause): Promise<void> => changeSettings({ pause: endedNow(pause, now()) }, now());

export const endHere = (pause: Pause) => endOfPause(pause, now(), zone());
