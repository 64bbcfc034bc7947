import { Cell, Column, Row, Table, TableBody, TableHeader } from 'react-aria-components';
import { formatValidity } from '../i18n/dates.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { useText } from '../i18n/useText.ts';
import { useDispatch, useSelect } from '../store/context.ts';
import type { Tie } from '../store/model.ts';
import { NotedMark } from './kept/NotedMark.tsx';
import { useActorName } from './names.ts';
import { TieSwatch } from './Swatch.tsx';
import { MoreRows, useRows } from './MoreRows.tsx';
import { useTerms } from './terms.ts';

export function TieTable({ ties }: { readonly ties: readonly Tie[] }) {
  const text = useText();
  const dispatch = useDispatch();
  const selection = useSelect((state) => state.view.selection);
  const { rows, left, more } = useRows(ties, selection);
  return (
    <section>
      <h2>
        {text('list.ties')} <span className="count">{text('legend.count', { count: ties.length })}</span>
      </h2>
      <Table aria-label={text('list.ties')} onRowAction={(key) => dispatch({ type: 'selected', id: String(key) })}>
        <TableHeader>
          <Column isRowHeader>{text('tie.from')}</Column>
          <Column>{text('tie.family')}</Column>
          <Column isRowHeader>{text('tie.to')}</Column>
          <Column>{text('tie.instrument')}</Column>
          <Column>{text('tie.modality')}</Column>
          <Column>{text('tie.validity')}</Column>
          <Column className="number">{text('tie.strength')}</Column>
          <Column className="number">{text('tie.confidence')}</Column>
          <Column>{text('tie.status')}</Column>
        </TableHeader>
        <TableBody items={rows} renderEmptyState={() => <p className="empty-line">{text('list.noTies')}</p>}>
          {(tie) => <TieRow tie={tie} />}
        </TableBody>
      </Table>
      <MoreRows left={left} more={more} />
    </section>
  );
}

function TieRow({ tie }: { readonly tie: Tie }) {
  const text = useText();
  const locale = useLocale();
  const name = useActorName();
  const terms = useTerms();
  const isCurrent = useSelect((state) => state.view.selection === tie.id);
  return (
    <Row id={tie.id} className={isCurrent ? 'current' : ''}>
      <Cell>{name(tie.source.id)}</Cell>
      <Cell>
        <span className="with-swatch">
          <TieSwatch tie={tie} /> {terms.label('families', tie.family)}
          <NotedMark id={tie.id} />
        </span>
      </Cell>
      <Cell>{name(tie.target.id)}</Cell>
      <Cell>{tie.instrument ? terms.label('instruments', tie.instrument) : text('unknown')}</Cell>
      <Cell>{terms.label('modalities', tie.modality)}</Cell>
      <Cell>{formatValidity(tie, locale, text)}</Cell>
      <Cell className="number">{tie.strength ?? text('unknown')}</Cell>
      <Cell className="number">{tie.confidence ?? text('notAssessed')}</Cell>
      <Cell>{terms.label('tieStatuses', tie.status)}</Cell>
    </Row>
  );
}
