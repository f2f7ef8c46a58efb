import type { Plugin } from 'chart.js';

/** A dashed outline where a column has nothing in it: it is empty, not zero. */
export const emptyColumns: Plugin<'bar'> = {
  id: 'emptyColumns',
  beforeDatasetsDraw({ ctx, data, scales, chartArea, options }) {
    const x = scales.x;
    const count = data.labels?.length ?? 0;
    if (!x || options.indexAxis === 'y' || count === 0 || count > 31) return;
    const width = Math.min((chartArea.width / count) * 0.8, 120);
    ctx.save();
    ctx.setLineDash(width > 20 ? [4, 4] : [2, 3]);
    ctx.strokeStyle = getComputedStyle(ctx.canvas).getPropertyValue('--edge');
    ctx.globalAlpha = 0.6;
    for (let index = 0; index < count; index++) {
      if (data.datasets.some((set) => set.data[index] !== null)) continue;
      const left = x.getPixelForValue(index) - width / 2;
      ctx.beginPath();
      ctx.roundRect(left, chartArea.top + 1, width, chartArea.height - 2, Math.min(5, width / 4));
      ctx.stroke();
    }
    ctx.restore();
  },
};
