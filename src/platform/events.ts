import { browser } from 'wxt/browser';

/** Thin names for the browser's events, so that the worker reads as a list of reasons to wake. */
export const onAlarm = (wake: () => void) => browser.alarms.onAlarm.addListener(wake);

export const onBackground = {
  started: (wake: () => void) => browser.runtime.onStartup.addListener(wake),
  /** Updates are installed, too; `isNew` is the first time. */
  installed: (wake: (isNew: boolean) => void) =>
    browser.runtime.onInstalled.addListener(({ reason }) => wake(reason === 'install')),
  active: (wake: () => void) =>
    browser.idle.onStateChanged.addListener((state) => {
      if (state === 'active') wake();
    }),
  focused: (wake: () => void) =>
    browser.windows.onFocusChanged.addListener((window) => {
      if (window !== browser.windows.WINDOW_ID_NONE) wake();
    }),
};

/** The buttons of a prompt's notification, in the order in which they are shown. */
export const notificationButtons = ['later', 'leave'] as const;
export type NotificationButton = (typeof notificationButtons)[number];

export const onNotification = {
  clicked: (open: (id: string) => void) => browser.notifications.onClicked.addListener(open),
  /** Only Chromium has buttons. */
  pressed: (press: (id: string, button: NotificationButton) => void) =>
    browser.notifications.onButtonClicked.addListener((id, index) => press(id, notificationButtons[index] ?? 'later')),
  /** `byPerson`: put away by hand. Firefox does not say. */
  closed: (react: (id: string, byPerson: boolean) => void) =>
    browser.notifications.onClosed.addListener((id, byPerson) => react(id, byPerson === true)),
};
