import { db } from './db.ts';
import { write } from './store.ts';

const id = 'dense-offers';

/** As many as can be near at once, with room to spare. */
const mostRemembered = 50;

const isList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

/** The sessions after which closer prompts were offered and taken or declined: they are not offered twice. */
export async function answeredOffers(): Promise<string[]> {
  const value = (await db.settings.get(id))?.value;
  return isList(value) ? value : [];
}

export async function rememberOffer(sessionId: string): Promise<void> {
  const value = [...(await answeredOffers()), sessionId].slice(-mostRemembered);
  await write([{ table: 'settings', row: { id, value } }]);
}
