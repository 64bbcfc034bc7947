import { useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { Icon } from '../panels/Icon.tsx';
import { useText } from '../i18n/useText.ts';
import { useDispatch, useSelect } from '../store/context.ts';
import type { Past, SavedQuery } from '../store/console/model.ts';

type Props = {
  /** After a statement was put into the editor. */
  readonly chosen: () => void;
};

/** Statements to begin with: those shipped with the product, and the reader's own of earlier. */
export function Shelf({ chosen }: Props) {
  const text = useText();
  return (
    <Tabs className="console-shelf">
      <TabList aria-label={text('console.shelf')} className="tabs">
        <Tab id="saved">{text('console.saved')}</Tab>
        <Tab id="history">{text('console.history')}</Tab>
      </TabList>
      <TabPanel id="saved">
        <Saved chosen={chosen} />
      </TabPanel>
      <TabPanel id="history">
        <History chosen={chosen} />
      </TabPanel>
    </Tabs>
  );
}

function Saved({ chosen }: Props) {
  const text = useText();
  const dispatch = useDispatch();
  const [sought, setSought] = useState('');
  const queries = useSelect((state) => state.data.queries?.value);
  const current = useSelect((state) => state.console.draft.query);
  const busy = useSelect((state) => state.work.queries === 'running');
  const found = (queries ?? []).filter((query) => matches(query, sought));
  return (
    <>
      <label className="search-field">
        <span className="sr-only">{text('console.seek')}</span>
        <Icon name="search" />
        <input
          type="search"
          value={sought}
          placeholder={text('console.seek')}
          onChange={(event) => setSought(event.target.value)}
        />
      </label>
      {busy && queries === undefined && <p className="quiet">{text('panel.loading')}</p>}
      {queries && found.length === 0 && <p className="quiet">{text('console.noneFound')}</p>}
      <ul>
        {found.map((query) => (
          <li key={query.name}>
            <button
              type="button"
              className="row"
              aria-current={query.name === current}
              onClick={() => {
                dispatch({ type: 'draftReplaced', draft: { statement: query.statement, query: query.name } });
                chosen();
              }}
            >
              <strong>{query.title}</strong>
              <span className="quiet">{query.description}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function matches(query: SavedQuery, sought: string): boolean {
  const all = `${query.name} ${query.title} ${query.description} ${query.statement}`.toLowerCase();
  return sought
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => all.includes(word));
}

function History({ chosen }: Props) {
  const text = useText();
  const dispatch = useDispatch();
  const history = useSelect((state) => state.console.history);
  if (history.length === 0) return <p className="quiet">{text('console.noHistory')}</p>;
  return (
    <>
      <ul>
        {history.map((past) => (
          <li key={JSON.stringify(past)}>
            <button
              type="button"
              className="row"
              onClick={() => {
                dispatch({ type: 'draftReplaced', draft: draftOf(past) });
                chosen();
              }}
            >
              <code>{past.statement}</code>
              {Object.keys(past.parameters).length > 0 && (
                <span className="quiet">{JSON.stringify(past.parameters)}</span>
              )}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="button" onClick={() => dispatch({ type: 'historyCleared' })}>
        {text('console.forget')}
      </button>
    </>
  );
}

function draftOf({ statement, parameters }: Past) {
  return { statement, json: Object.keys(parameters).length > 0 ? JSON.stringify(parameters, null, 2) : '' };
}
