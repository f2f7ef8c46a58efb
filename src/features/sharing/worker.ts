import { making } from './handover/making.ts';
import type { Request as MakingRequest } from './handover/messages.ts';
import type { Request as RestoringRequest } from './restore-messages.ts';
import { restoring } from './restoring.ts';

// Does both where no page has to wait. One file for the two, as each would bring the database and the schemas along.
// What stays with the page is the mirror: a worker has no `storage.local`.

addEventListener('message', ({ data }: MessageEvent<MakingRequest | RestoringRequest>) => {
  if (data.ask === 'show' || data.ask === 'make') making(data, postMessage);
  else restoring(data, postMessage);
});
