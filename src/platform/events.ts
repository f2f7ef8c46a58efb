import { browser } from 'wxt/browser';

/** Thin names for the browser's events, so that the worker reads as a list of reasons to wake. */
export const onAlarm = (wake: () => void) => browser.alarms.onAlarm.addListener(wake);

export const onBackground = {
  started: (wake: () => void) => browser.runtime.onStartup.addListener(wake),
  installed: (wake: () => void) => browser.runtime.onInstalled.addListener(wake),
  active: (wake: () => void) =>
    browser.idle.onStateChanged.addListener((state) => {
      if (state === 'active') wake();
    }),
  focused: (wake: () => void) =>
    browser.windows.onFocusChanged.addListener((window) => {
      if (window !== browser.windows.WINDOW_ID_NONE) wake();
    }),
};

export const onNotification = {
  clicked: (open: (id: string) => void) => browser.notifications.onClicked.addListener(open),
  closed: (wake: () => void) => browser.notifications.onClosed.addListener(wake),
};
