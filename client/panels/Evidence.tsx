import { useText } from '../i18n/useText.ts';
import type { Stance } from '../generated/graphql.ts';
import type { Statement, TieDetail } from '../store/model.ts';
import { Statements } from './StatementView.tsx';

// The one stance that speaks for a tie; the SDL counts every other one as counter-evidence.
const ASSERTS: Stance = 'ASSERTS';

export function speaksAgainst(statements: TieDetail['statements']): boolean {
  return statements.edges.some((edge) => edge.node.stance !== ASSERTS);
}

/** Statements for and against, side by side: nothing is merged away. */
export function Evidence({ statements }: { readonly statements: TieDetail['statements'] }) {
  const text = useText();
  const all = statements.edges.map((edge) => edge.node);
  const agreeing = all.filter((statement) => statement.stance === ASSERTS);
  const against = all.filter((statement) => statement.stance !== ASSERTS);
  return (
    <section className="evidence">
      <h3>{text('evidence.title')}</h3>
      {statements.totalCount > all.length && (
        <p className="quiet">{text('evidence.more', { shown: all.length, total: statements.totalCount })}</p>
      )}
      <div className={against.length > 0 ? 'sides contested' : 'sides'}>
        <Side title={text('evidence.forCount', { count: agreeing.length })} statements={agreeing} side="for">
          {text('evidence.noneFor')}
        </Side>
        <Side title={text('evidence.againstCount', { count: against.length })} statements={against} side="against">
          {text('evidence.noneAgainst')}
        </Side>
      </div>
    </section>
  );
}

type SideProps = {
  readonly title: string;
  readonly statements: readonly Statement[];
  readonly side: 'for' | 'against';
  readonly children: string;
};

function Side({ title, statements, side, children }: SideProps) {
  return (
    <div className={`side ${side}`}>
      <h4>{title}</h4>
      {statements.length === 0 && <p className="empty-line">{children}</p>}
      <Statements statements={statements} />
    </div>
  );
}
