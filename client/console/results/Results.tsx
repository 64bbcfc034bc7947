import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useText } from '../../i18n/useText.ts';
import type { ResultView } from '../../store/console/model.ts';
import { resultActors } from '../../store/console/entities.ts';
import { useDispatch, useSelect } from '../../store/context.ts';
import { Ending } from './Ending.tsx';
import { Export } from './Export.tsx';
import { PlanTree, readPlan } from './PlanTree.tsx';
import { ResultGraph, ShowOnDesk } from './ResultGraph.tsx';
import { ResultTable } from './ResultTable.tsx';
import { Summary } from './Summary.tsx';

/** What came of the statement: rows, a picture and the plan. */
export function Results() {
  const text = useText();
  const dispatch = useDispatch();
  const show = useSelect((state) => state.console.show);
  const result = useSelect((state) => state.console.result);
  const plan = useSelect((state) => state.console.plan);
  const actors = useSelect(resultActors);
  const root = plan === null ? null : readPlan(plan.value);
  return (
    <Tabs
      className="console-results"
      selectedKey={show}
      onSelectionChange={(key) => dispatch({ type: 'resultShown', show: key as ResultView })}
    >
      <div className="result-head">
        <TabList aria-label={text('console.results')} className="tabs">
          <Tab id="table">{text('console.table')}</Tab>
          <Tab id="graph">{text('console.graph')}</Tab>
          <Tab id="plan">{text('console.plan')}</Tab>
        </TabList>
        {result && <Export table={result.value} />}
      </div>
      <Summary />
      <Ending />
      <TabPanel id="table">
        {result ? (
          <>
            {actors.length > 0 && <ShowOnDesk ids={actors} />}
            <ResultTable key={result.asked.number} {...result.value} />
          </>
        ) : (
          <NothingYet />
        )}
      </TabPanel>
      <TabPanel id="graph">{result ? <ResultGraph key={result.asked.number} /> : <NothingYet />}</TabPanel>
      <TabPanel id="plan">
        {root ? <PlanTree root={root} /> : <p className="empty-line">{text('console.noPlan')}</p>}
      </TabPanel>
    </Tabs>
  );
}

/** While a statement runs, and when it failed, the lines above say what is to be said. */
function NothingYet() {
  const text = useText();
  const idle = useSelect(({ console }) => console.asked === null && console.ending === null);
  return idle ? <p className="empty-line">{text('console.nothingYet')}</p> : null;
}
