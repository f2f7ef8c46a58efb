import type { Plugin } from 'chart.js';

/** A dashed outline, or a dash where columns are narrow, where one has nothing in it: it is empty, not zero. */
export const emptyColumns: Plugin<'bar'> = {
  id: 'emptyColumns',
  beforeDatasetsDraw({ ctx, data, scales, chartArea, options }) {
    const x = scales.x;
    const count = data.labels?.length ?? 0;
    if (!x || options.indexAxis === 'y' || count === 0) return;
    const dense = count > 31;
    const width = Math.min((chartArea.width / count) * 0.8, 120);
    ctx.save();
    if (!dense) ctx.setLineDash(width > 20 ? [4, 4] : [2, 3]);
    ctx.strokeStyle = getComputedStyle(ctx.canvas).getPropertyValue('--edge');
    ctx.globalAlpha = 0.6;
    for (let index = 0; index < count; index++) {
      if (data.datasets.some((set) => set.data[index] !== null)) continue;
      const left = x.getPixelForValue(index) - width / 2;
      ctx.beginPath();
      if (dense) {
        ctx.moveTo(left, chartArea.bottom - 1);
        ctx.lineTo(left + width, chartArea.bottom - 1);
      } else ctx.roundRect(left, chartArea.top + 1, width, chartArea.height - 2, Math.min(5, width / 4));
      ctx.stroke();
    }
    ctx.restore();
  },
};
