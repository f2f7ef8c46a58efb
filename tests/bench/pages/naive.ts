// The patterns of all time as one would write them first: read every row, count, draw with all of Chart.js.
import Chart from 'chart.js/auto';
import { db } from '../../../src/data/db.ts';
import { addSums, type Parts, type Sums } from '../../../src/domain/analysis/sums.ts';
import { sumsOfRows } from '../../../src/domain/analysis/sums-of-rows.ts';
import { branches } from '../../../src/domain/state.ts';

function draw(labels: string[], each: readonly { count: number; parts: Parts }[]): void {
  const place = document.createElement('div');
  place.style.height = '240px';
  document.body.append(place);
  const canvas = place.appendChild(document.createElement('canvas'));
  const datasets = branches.map((label) => ({
    label,
    data: each.map(({ count, parts }) => (count > 0 ? parts[label] / count : null)),
  }));
  const scales = { x: { stacked: true }, y: { stacked: true, max: 1 } };
  const options = { animation: false as const, maintainAspectRatio: false, scales };
  new Chart(canvas, { type: 'bar', data: { labels, datasets }, options });
}

function drawAll(months: ReadonlyMap<string, Sums>, all: Sums): void {
  draw(
    [...months.keys()],
    [...months.values()].map((sums) => sums.all),
  );
  draw(['all'], [all.all]);
  draw(Object.keys(all.times), Object.values(all.times));
  const table = document.body.appendChild(document.createElement('table'));
  for (const [month, { all: tally }] of months) table.insertRow().textContent = `${month} ${tally.count}`;
}

async function show(): Promise<void> {
  const [checkins, prompts] = [await db.checkins.toArray(), await db.prompts.toArray()];
  const byMonth = Map.groupBy(checkins, ({ day }) => day.slice(0, 7));
  const months = new Map([...byMonth].sort().map(([month, rows]) => [month, sumsOfRows(rows, [])]));
  drawAll(months, [...months.values()].reduce(addSums, sumsOfRows([], prompts)));
  performance.mark('naive-drawn');
}

void show();
