/** A ref for what takes the focus when it appears, because what had it is gone. */
export const focusNow = (element: HTMLElement | null): void => element?.focus();
