import 'temporal-polyfill/global';
import { exampleLog } from '../../scripts/example-log.ts';

/** An example log that was saved so many minutes ago, where the browser of the tests is. */
export function exampleFile(days: number, seed: string, minutesAgo: number): string {
  const until = Temporal.Now.instant().subtract({ minutes: minutesAgo });
  return exampleLog({ days, until, zone: Temporal.Now.timeZoneId(), seed });
}

/** An example log that ends now. */
export const exampleUntilNow = (days: number): string => exampleFile(days, 'example', 0);
