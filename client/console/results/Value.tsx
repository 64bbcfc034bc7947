import { useState } from 'react';
import { useText } from '../../i18n/useText.ts';
import { isGraphValue } from '../../store/console/values.ts';
import { useSelect } from '../../store/context.ts';
import { kindOf } from '../../store/model.ts';
import { ActorChip, Chip, Link, TieChip } from './Chip.tsx';

/** Letters of a text, and items of a list, that a cell shows until it is opened. */
const SHORT = { text: 160, list: 6 } as const;

/** A cell's value, however deep. */
export function Value({ value }: { readonly value: unknown }) {
  const text = useText();
  if (value === null || value === undefined) return <span className="unknown">null</span>;
  if (typeof value === 'string') return <Words value={value} />;
  if (typeof value !== 'object') return <span className="scalar">{JSON.stringify(value)}</span>;
  if (Array.isArray(value)) return <List items={value} />;
  if (isGraphValue(value)) {
    if (value._kind === 'cut') return <em>{text('console.cut', { because: value.because })}</em>;
    if (value._kind !== 'path') return <Chip value={value} />;
    return (
      <span className="values">
        {value.nodes.map((node, index) => {
          const step = value.relationships[index];
          return (
            // A path may pass a node twice, and never changes its order.
            // oxlint-disable-next-line react/no-array-index-key
            <span key={index} className="values">
              <Chip value={node} />
              {step && <Chip value={step} />}
            </span>
          );
        })}
      </span>
    );
  }
  return <Long full={JSON.stringify(value, null, 1)} mono />;
}

function Words({ value }: { readonly value: string }) {
  const isActor = useSelect((state) => state.data.actors[value] !== undefined);
  if (isActor) return <ActorChip id={value} />;
  const kind = /^\w+:\S+$/u.test(value) ? kindOf(value) : 'actor';
  if (kind === 'tie') return <TieChip id={value} />;
  if (kind === 'attempt') {
    return (
      <Link id={value}>
        <span className="chip-text">{value}</span>
      </Link>
    );
  }
  return <Long full={value} />;
}

function List({ items }: { readonly items: readonly unknown[] }) {
  const text = useText();
  const [open, setOpen] = useState(false);
  const shown = open ? items : items.slice(0, SHORT.list);
  return (
    <span className="values">
      {items.length === 0 && <span className="quiet">[ ]</span>}
      {shown.map((item, index) => (
        // oxlint-disable-next-line react/no-array-index-key
        <Value key={index} value={item} />
      ))}
      {items.length > SHORT.list && (
        <button type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? text('console.less') : text('console.moreItems', { count: items.length - SHORT.list })}
        </button>
      )}
    </span>
  );
}

function Long({ full, mono = false }: { readonly full: string; readonly mono?: boolean }) {
  const text = useText();
  const [open, setOpen] = useState(false);
  const long = full.length > SHORT.text;
  return (
    <span className={mono ? 'mono' : 'words'}>
      {long && !open ? `${full.slice(0, SHORT.text)}…` : full}
      {long && (
        <>
          {' '}
          <button type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)}>
            {text(open ? 'console.less' : 'console.more')}
          </button>
        </>
      )}
    </span>
  );
}
