import type { Checkin } from '../domain/checkin.ts';
import { newestCheckins } from './log.ts';

/** Two weeks of somebody who checks in often. */
const lookedAt = 120;

/**
 * The latest entries, newest first, from which a form learns what to offer first. Where they cannot be read it
 * offers what it offers to everybody: a tap is never lost for that.
 */
export async function readHabits(): Promise<Checkin[]> {
  try {
    return await newestCheckins(lookedAt);
  } catch (error) {
    console.error('What was chosen before is not known', error);
    return [];
  }
}
