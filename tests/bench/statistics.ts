/** One line of `.output/bench.json`. `target` is the most that is allowed; `null` where a row only informs. */
export type Row = {
  id: string;
  value: number;
  unit: string;
  target: number | null;
  min: number;
  max: number;
  runs: number;
};

export type Wanted = { id: string; unit: string; target?: number };

/** The middle value, of an even number the mean of both in the middle. Throws where there is none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.ceil((sorted.length - 1) / 2)]];
  if (low === undefined || high === undefined) throw new RangeError('No value was measured');
  return (low + high) / 2;
}

/** Three digits are more than a shared machine tells. */
const rounded = (value: number) => Math.round(value * 1000) / 1000;

function rowOf({ id, unit, target }: Wanted, value: number, values: readonly number[]): Row {
  const [min, max] = [Math.min(...values), Math.max(...values)];
  return {
    id,
    value: rounded(value),
    unit,
    target: target ?? null,
    min: rounded(min),
    max: rounded(max),
    runs: values.length,
  };
}

/** The median of what was measured. */
export function measured(wanted: Wanted, values: readonly number[]): Row {
  return rowOf(wanted, median(values), values);
}

/** A quotient of medians; its least and greatest are those within one round, in which both sides met the same machine. */
export function ratio(wanted: Omit<Wanted, 'unit'>, ours: readonly number[], other: readonly number[]): Row {
  if (ours.length !== other.length) throw new RangeError(`${wanted.id}: ${ours.length} rounds against ${other.length}`);
  const each = ours.map((value, index) => value / (other[index] ?? Number.NaN));
  return rowOf({ ...wanted, unit: '×' }, median(ours) / median(other), each);
}

export const meets = ({ value, target }: Row): boolean => target === null || value <= target;

/** The rows as a table of text, those that do not meet their target marked. */
export function tableOf(rows: readonly Row[]): string {
  const cells = rows.map((row) => [
    row.id,
    `${row.value} ${row.unit}`,
    row.target === null ? '' : `≤ ${row.target}`,
    meets(row) ? (row.target === null ? '' : 'met') : 'NOT MET',
    `${row.min} – ${row.max}`,
    `${row.runs}`,
  ]);
  const all = [['row', 'median', 'target', '', 'least – greatest', 'runs'], ...cells];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((line) => line[column]?.length ?? 0))) ?? [];
  return all.map((line) => line.map((text, column) => text.padEnd(widths[column] ?? 0)).join('  ')).join('\n');
}
