// What the check-in asks of the database, in one file that comes after its targets can be used.
export { saveAgain, saveFirst, takeBack } from './checkins.ts';
export { live } from './live.ts';
export { openStore } from './store.ts';
export { dismissPrompt, waitingPrompt } from './waiting.ts';
export { readWording } from './wording.ts';
