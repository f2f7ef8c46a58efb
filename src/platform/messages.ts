import { browser } from 'wxt/browser';
import type { Notification } from './notifications.ts';

/** The few words that the worker needs, asked of the browser itself: the worker stays without our i18n library. */
export function promptWords(): Notification {
  // The keys are typed for messages.json in public/; ours is generated, and tests/unit/locales hold the keys.
  const read = browser.i18n.getMessage as (key: string) => string;
  return {
    title: read('prompt_title'),
    message: read('prompt_message'),
    buttons: [read('prompt_later'), read('prompt_notNow')],
  };
}
