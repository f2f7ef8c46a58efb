import type { ComponentChildren } from 'preact';

type Cell = { text: string; value?: string | number | undefined };
type Numbers = {
  caption: string;
  columns: readonly { id: string; name: string }[];
  /** The first cell of each row names it. */
  rows: readonly { id: string; cells: readonly Cell[] }[];
};

type Props = {
  metric: string;
  table: Numbers;
  /** What is drawn before a row's numbers, from the same numbers, by the row's id. */
  drawn?: (row: string) => ComponentChildren;
};

/** A figure's numbers. A cell carries its number beside its text, as rounding would hide it. */
export function NumbersTable({ metric, table: { caption, columns, rows }, drawn }: Props) {
  const [first, ...others] = columns;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, and a landmark a table would be one too many
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard
    <div class="scroll" role="group" tabIndex={0} aria-label={caption}>
      <table data-metric={metric}>
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{first?.name}</th>
            {drawn && <td class="drawn" />}
            {others.map(({ id, name }) => (
              <th key={id} scope="col" class="number">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, cells: [head, ...cells] }) => (
            <tr key={id} data-row={id}>
              <th scope="row">{head?.text}</th>
              {drawn && <td class="drawn">{drawn(id)}</td>}
              {cells.map(({ text, value }, index) => (
                <td key={others[index]?.id} data-column={others[index]?.id} data-value={value}>
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
