import type { Plugin } from 'chart.js';
import type { Mark } from './configuration.ts';

/** A dashed line with a label at each marked column: when it was, and nothing about what it did. */
export const marks: Plugin<'bar', { each?: readonly Mark[]; ink: string; font: string }> = {
  id: 'marks',
  afterDatasetsDraw({ ctx, scales, chartArea }, _, { each = [], ink, font }) {
    const x = scales.x;
    if (!x) return;
    ctx.save();
    ctx.strokeStyle = ink;
    ctx.fillStyle = ink;
    ctx.font = `11px ${font}`;
    ctx.textBaseline = 'bottom';
    for (const { at, label } of [...each]) {
      const place = x.getPixelForValue(at);
      ctx.setLineDash([3, 3]);
      ctx.beginPath();
      ctx.moveTo(place, chartArea.top - 4);
      ctx.lineTo(place, chartArea.bottom);
      ctx.stroke();
      // On the side where there is room for it.
      ctx.textAlign = place > (chartArea.left + chartArea.right) / 2 ? 'right' : 'left';
      ctx.fillText(label, place, chartArea.top - 4);
    }
    ctx.restore();
  },
};
