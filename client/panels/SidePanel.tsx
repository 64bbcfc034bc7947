import { lazy, Suspense } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useText } from '../i18n/useText.ts';
import { useDispatch, useSelect } from '../store/context.ts';
import { kindOf } from '../store/model.ts';
import type { Panel } from '../store/view.ts';
import { ActorPanel } from './ActorPanel.tsx';
import { AttemptPanel } from './AttemptPanel.tsx';
import { GroupPanel } from './groups/GroupPanel.tsx';
import { IconButton } from './IconButton.tsx';
import { PathsPanel } from './paths/PathsPanel.tsx';
import { SeveralList } from './several/SeveralList.tsx';
import { TiePanel } from './TiePanel.tsx';

const KeptPanel = lazy(() => import('./kept/KeptPanel.tsx').then((module) => ({ default: module.KeptPanel })));

export function SidePanel() {
  const text = useText();
  const dispatch = useDispatch();
  const panel = useSelect((state) => state.view.panel);
  if (panel === null) return null;
  return (
    <aside className="side-panel" aria-label={text('panel.label')}>
      <Tabs selectedKey={panel} onSelectionChange={(key) => dispatch({ type: 'panelShown', panel: key as Panel })}>
        <div className="side-head">
          <TabList aria-label={text('panel.label')} className="tabs">
            <Tab id="detail">{text('panel.detail')}</Tab>
            <Tab id="paths">{text('panel.paths')}</Tab>
            <Tab id="kept">{text('panel.kept')}</Tab>
          </TabList>
          <IconButton
            icon="close"
            label={text('panel.close')}
            onClick={() => dispatch({ type: 'panelShown', panel: null })}
          />
        </div>
        <TabPanel id="detail" className="side-body">
          <Detail />
        </TabPanel>
        <TabPanel id="paths" className="side-body">
          <PathsPanel />
        </TabPanel>
        <TabPanel id="kept" className="side-body">
          <Suspense>
            <KeptPanel />
          </Suspense>
        </TabPanel>
      </Tabs>
    </aside>
  );
}

function Detail() {
  const text = useText();
  const id = useSelect((state) => state.view.selection);
  const several = useSelect((state) => state.view.several.length > 0);
  if (several) return <SeveralList />;
  if (id === null) return <p className="empty-line">{text('panel.nothing')}</p>;
  // The key starts each entry at its own top, with its own lists folded.
  const entries = {
    actor: <ActorPanel key={id} id={id} />,
    group: <GroupPanel key={id} id={id} />,
    tie: <TiePanel key={id} id={id} />,
    attempt: <AttemptPanel key={id} id={id} />,
  };
  return entries[kindOf(id)];
}
