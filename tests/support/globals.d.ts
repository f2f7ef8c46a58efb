/** The extension's interface inside the pages that tests evaluate code in. */
declare const chrome: typeof import('wxt/browser').browser;
