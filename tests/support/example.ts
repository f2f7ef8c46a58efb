import 'temporal-polyfill/global';
import { exampleLog } from '../../scripts/example-log.ts';

/** An example log that ends now, where the browser of the tests is. */
export function exampleUntilNow(days: number): string {
  const until = Temporal.Now.instant();
  return exampleLog({ days, until, zone: Temporal.Now.timeZoneId(), seed: 'example' });
}
