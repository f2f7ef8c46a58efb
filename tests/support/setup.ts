import 'temporal-polyfill/global';
import fc from 'fast-check';

const { TZ } = process.env;
if (Temporal.Now.timeZoneId() !== TZ)
  throw new Error(`These tests are to run in ${TZ}, not ${Temporal.Now.timeZoneId()}`);

// Every run draws the same cases, so that a failure is found again; FC_SEED=… draws others.
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20261123), numRuns: 200 });
