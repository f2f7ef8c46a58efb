import { browser } from 'wxt/browser';

/**
 * Without a key or a movement for this long nobody is there; who reads or thinks for a while is. The event of
 * coming back follows any absence of a minute, the browsers' default, and so also this one.
 */
const seconds = 300;

/** Whether nobody is at the computer now: away, or behind a locked screen. A browser that cannot tell is taken to have somebody before it. */
export async function isAway(): Promise<boolean> {
  try {
    return (await browser.idle.queryState(seconds)) !== 'active';
  } catch (error) {
    console.warn('The browser could not tell whether somebody is there', error);
    return false;
  }
}
