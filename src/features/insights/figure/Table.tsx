import type { Metric } from './metric.ts';
import type { TableData } from './table.ts';

type Props = { metric: Metric; table: TableData };

/** The figure's numbers. A cell carries its number beside its text, as rounding would hide it. */
export function Table({ metric, table: { caption, columns, rows } }: Props) {
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
