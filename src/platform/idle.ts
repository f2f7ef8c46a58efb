import { browser } from 'wxt/browser';

/** Without a key or a movement for this long, or behind a locked screen, nobody is there. The shortest that browsers know is 15. */
const seconds = 60;

/** Whether nobody is at the computer now. A browser that cannot tell is taken to have somebody before it. */
export async function isAway(): Promise<boolean> {
  try {
    return (await browser.idle.queryState(seconds)) !== 'active';
  } catch (error) {
    console.warn('The browser could not tell whether somebody is there', error);
    return false;
  }
}
