import type { MirrorChange } from '../../data/mirror-changes.ts';

/**
 * A change of the mirror on its way from the worker to the page. Its texts are handed over as bytes: those in a message
 * stay in memory with it until the browser collects old things, and then held the page up for a tenth of a second.
 */
export type Carried = Omit<MirrorChange, 'put'> & { put: [key: string, text: ArrayBuffer][] };

export function packedUp({ put, ...rest }: MirrorChange): Carried {
  const encoder = new TextEncoder();
  return { ...rest, put: Object.entries(put).map(([key, text]) => [key, encoder.encode(text).buffer]) };
}

export function unpacked({ put, ...rest }: Carried): MirrorChange {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return { ...rest, put: Object.fromEntries(put.map(([key, text]) => [key, decoder.decode(text)])) };
}

/** What is handed over with it, not copied. */
export const buffersOf = (carried: Carried | undefined): ArrayBuffer[] => carried?.put.map(([, text]) => text) ?? [];
