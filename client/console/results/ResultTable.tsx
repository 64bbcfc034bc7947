import { Cell, Column, Row, Table, TableBody, TableHeader } from 'react-aria-components';
import { useText } from '../../i18n/useText.ts';
import { cellOf, type Table as Rows } from '../../files/csv.ts';
import { Value } from './Value.tsx';

/** Rows and columns as they came; arrow keys go from cell to cell and into what is in them. */
export function ResultTable({ columns, rows }: Rows) {
  const text = useText();
  return (
    <div className="result-table">
      <Table aria-label={text('console.rows')}>
        <TableHeader>
          {columns.map((column, index) => (
            <Column key={column} id={column} isRowHeader={index === 0}>
              {column}
            </Column>
          ))}
        </TableHeader>
        <TableBody renderEmptyState={() => <p className="empty-line">{text('console.noRows')}</p>}>
          {rows.map((row, index) => (
            // Rows have no name but their place, and an answer never changes.
            // oxlint-disable-next-line react/no-array-index-key
            <Row key={index} id={index}>
              {columns.map((column) => (
                <Cell key={column} textValue={column}>
                  <Value value={cellOf(row, column)} />
                </Cell>
              ))}
            </Row>
          ))}
        </TableBody>
      </Table>
    </div>
  );
}
