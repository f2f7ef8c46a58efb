import type { Plugin } from 'chart.js';

/** Outlines the bar or column that the keyboard stands on. */
export const walk: Plugin<'bar', { at: number | undefined; ink: string }> = {
  id: 'walk',
  afterDatasetsDraw({ ctx, scales, chartArea, options, data }, _, { at, ink }) {
    const lying = options.indexAxis === 'y';
    const axis = lying ? scales.y : scales.x;
    const count = data.labels?.length ?? 0;
    if (at === undefined || !axis || count === 0) return;
    const step = (lying ? chartArea.height : chartArea.width) / count;
    const size = Math.max(4, Math.min(step - 1, 128));
    const start = axis.getPixelForValue(at) - size / 2;
    ctx.save();
    ctx.strokeStyle = ink;
    ctx.lineWidth = 2;
    ctx.beginPath();
    if (lying) ctx.roundRect(chartArea.left + 1, start, chartArea.width - 2, size, 5);
    else ctx.roundRect(start, chartArea.top + 1, size, chartArea.height - 2, 5);
    ctx.stroke();
    ctx.restore();
  },
};
