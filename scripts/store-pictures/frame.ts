// Puts screenshots side by side on a calm ground of the stores' size, with a line above them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Extension } from '../chromium.ts';

export const pictureSize = { width: 1280, height: 800 };

const tokens = readFileSync(join(import.meta.dirname, '../../src/ui/tokens.css'), 'utf8');

const frame = `
  body { margin: 0; height: 100vh; display: grid; grid-template-rows: 96px auto; justify-items: center;
         background: var(--ventral-soft); color: var(--text); font-family: var(--font); }
  h1 { margin: 0; align-self: end; padding-block: 0 22px; font-size: 30px; font-weight: 600; }
  div { display: flex; gap: 48px; align-items: start; }
  img { border-radius: var(--radius); border: 1px solid var(--line); background: var(--ground); }
`;

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export async function framed({ context }: Extension, shots: Buffer[], caption: string, path: string): Promise<void> {
  const page = await context.newPage();
  await page.setViewportSize(pictureSize);
  const images = shots.map((shot) => `<img alt="" src="data:image/png;base64,${shot.toString('base64')}">`).join('');
  await page.setContent(
    `<!doctype html><style>${tokens}${frame}</style><h1>${escaped(caption)}</h1><div>${images}</div>`,
  );
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  await page.screenshot({ path });
  await page.close();
}
