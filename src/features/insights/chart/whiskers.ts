import type { Chart, Plugin } from 'chart.js';
import type { Whisker } from './configuration.ts';

const cap = 6;

function stroke({ ctx }: Chart, from: number, to: number, y: number): void {
  ctx.beginPath();
  ctx.moveTo(from, y);
  ctx.lineTo(to, y);
  for (const end of [from, to]) {
    ctx.moveTo(end, y - cap);
    ctx.lineTo(end, y + cap);
  }
  ctx.stroke();
}

/** The interval of each lying bar, dark on a light seam so that it stands out from bar and ground alike. */
export const whiskers: Plugin<'bar', { each?: readonly Whisker[]; ink: string; ground: string }> = {
  id: 'whiskers',
  afterDatasetsDraw(chart, _, { each = [], ink, ground }) {
    const { x, y } = chart.scales;
    if (!x || !y) return;
    const { ctx } = chart;
    ctx.save();
    ctx.lineCap = 'round';
    for (const [index, whisker] of [...each].entries()) {
      if (!whisker) continue;
      const place = [
        x.getPixelForValue(whisker.low),
        x.getPixelForValue(whisker.high),
        y.getPixelForValue(index),
      ] as const;
      ctx.lineWidth = 5;
      ctx.strokeStyle = ground;
      stroke(chart, ...place);
      ctx.lineWidth = 2;
      ctx.strokeStyle = ink;
      stroke(chart, ...place);
    }
    ctx.restore();
  },
};
