import { test as base, expect } from './extension.ts';

/**
 * The same browser for test after test, as good as new for each. For tests whose browser is nothing special: no clock,
 * desktop, profile or colours of its own, and nothing done to its worker.
 */
export const test = base.extend({
  extension: async ({ reusable }, use) => {
    const extension = await reusable.fresh();
    await use(extension);
    expect(extension.requests, 'requests that left the extension').toEqual([]);
  },
});

export { expect };
