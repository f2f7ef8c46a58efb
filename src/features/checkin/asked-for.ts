// What a check-in shows when it is asked for, each too small to be fetched by itself.
export { EarlierChoice } from './EarlierChoice.tsx';
export { GoOn } from './GoOn.tsx';
export { Snooze } from './Snooze.tsx';
