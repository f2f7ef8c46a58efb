import { lastShown } from '../../data/prompts.ts';
import { leaveNotice } from '../../data/settings.ts';

/** After this many shown prompts in a row without a sign of the person, notifications may not reach them. */
const inARow = 3;

/** No system tells whether it really shows notifications: this is the only sign there is, and it is said once. */
export async function hintAtUnanswered(): Promise<void> {
  const newest = await lastShown(inARow);
  const unanswered = newest.length === inARow && newest.every(({ outcome }) => outcome === 'expired');
  if (unanswered) await leaveNotice('unanswered', inARow);
}
