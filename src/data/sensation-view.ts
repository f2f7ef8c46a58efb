import { type SensationView, sensationViews } from '../domain/body-map.ts';
import { db } from './db.ts';
import { openStore, write } from './store.ts';

// A named value of its own, in both copies: it is about this screen, and leaves with no file.
const id = 'sensationView';

/** How the person chose sensations last. Where that cannot be read it is the list: no tap is lost for it. */
export async function readSensationView(): Promise<SensationView> {
  try {
    const value = (await db.settings.get(id))?.value;
    return sensationViews.find((each) => each === value) ?? 'list';
  } catch (error) {
    console.error('How sensations were chosen last is not known', error);
    return 'list';
  }
}

/** For the next time. Where it cannot be kept, this time goes on as it was chosen. */
export async function keepSensationView(value: SensationView): Promise<void> {
  try {
    await openStore();
    await write([{ table: 'settings', row: { id, value } }]);
  } catch (error) {
    console.error('How sensations are chosen is not kept', error);
  }
}
