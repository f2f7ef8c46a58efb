import { expect, test } from '../support/reused.ts';

/** Tries to reach a server on this very machine; whether one listens there does not matter. */
const reach = () =>
  fetch('http://127.0.0.1:9/')
    .then(() => 'reached')
    .catch((error: Error) => error.name);

test('no page and no worker can connect to anything, and a page says it was its own rule', async ({ extension }) => {
  for (const path of ['popup.html', 'checkin.html', 'journal.html']) {
    const page = await extension.open(path);
    const rule = page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective));
        }),
    );
    expect(await page.evaluate(reach)).toBe('TypeError');
    expect(await rule).toBe('connect-src');
  }
  expect(await extension.worker.evaluate(reach)).toBe('TypeError');
});

test('no page shows another one in a frame, and again says that this was its own rule', async ({ extension }) => {
  const journal = await extension.open('journal.html');
  const rule = journal.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective));
        const frame = document.createElement('iframe');
        frame.src = 'http://127.0.0.1:9/';
        document.body.append(frame);
      }),
  );
  expect(await rule).toBe('frame-src');
});
