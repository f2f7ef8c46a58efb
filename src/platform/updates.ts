import { browser } from 'wxt/browser';

/** An update waits for as long as a page is open: what is being entered there is not to be torn away. */
export function updateWhenUnused(): void {
  browser.runtime.onUpdateAvailable.addListener(() => {
    browser.runtime.getContexts({ contextTypes: ['TAB', 'POPUP'] }).then(
      (pages) => pages.length === 0 && browser.runtime.reload(),
      (error: unknown) => console.warn('The update comes with the next start of the browser', error),
    );
  });
}
