// Renders scripts/icon.svg into public/icons at the sizes that browsers ask for. Run after a change of the drawing: npm run icons
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { findBrowser } from './browsers.ts';
import { palettePng } from './palette-png.ts';

const folder = new URL('../public/icons/', import.meta.url);
const drawing = await readFile(new URL('icon.svg', import.meta.url), 'utf8');
const browser = await chromium.launch({ executablePath: await findBrowser('chromium'), chromiumSandbox: false });
const page = await browser.newPage();

/** The drawing's points, four bytes each. */
async function painted([svg, size]: [string, number]): Promise<number[]> {
  const image = new Image(size, size);
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = new OffscreenCanvas(size, size).getContext('2d');
  canvas?.drawImage(image, 0, 0, size, size);
  return [...(canvas?.getImageData(0, 0, size, size).data ?? [])];
}

for (const size of [16, 32, 48, 96, 128]) {
  const points = await page.evaluate(painted, [drawing, size] as [string, number]);
  await writeFile(new URL(`${size}.png`, folder), palettePng(Uint8Array.from(points), size));
}
await browser.close();
