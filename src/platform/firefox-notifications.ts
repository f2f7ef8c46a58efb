import { browser } from 'wxt/browser';

type Event = { addListener(react: (id: string) => void): void; removeListener(react: (id: string) => void): void };
type Options = { type: 'basic'; iconUrl: string; title: string; message: string };

/** Firefox closes what it may not show at once; longer than this it takes for neither, on a busy machine either. */
const patience = 5_000;

/**
 * Firefox takes every notification and says afterwards what became of it: shown, or closed without having
 * been shown where the person or the system forbids them. An earlier one under the same id closes too, so
 * a close alone says nothing until `patience` is over.
 */
export async function takenByFirefox(id: string, options: Options): Promise<boolean> {
  const { onShown, onClosed } = browser.notifications as unknown as { onShown: Event; onClosed: Event };
  const { promise, resolve } = Promise.withResolvers<boolean>();
  let isClosed = false;
  const shown = (each: string) => each === id && resolve(true);
  const closed = (each: string) => {
    isClosed ||= each === id;
  };
  onShown.addListener(shown);
  onClosed.addListener(closed);
  const timer = setTimeout(() => resolve(!isClosed), patience);
  try {
    await browser.notifications.create(id, options);
    return await promise;
  } finally {
    clearTimeout(timer);
    onShown.removeListener(shown);
    onClosed.removeListener(closed);
  }
}
