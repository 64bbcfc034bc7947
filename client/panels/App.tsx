import { lazy, Suspense, useEffect, useMemo, useRef } from 'react';
import { I18nProvider } from 'react-aria-components';
import { IntlProvider } from 'react-intl';
import { Canvas, type CanvasHandle } from '../graph/Canvas.tsx';
import { languageOf } from '../i18n/languages.ts';
import { useText } from '../i18n/useText.ts';
import { useSelect, useStore } from '../store/context.ts';
import { ArrangeCaption } from './ArrangeCaption.tsx';
import { ArrangeMenu } from './ArrangeMenu.tsx';
import { Banners } from './Banners.tsx';
import type { Exporter } from './export/ExportMenu.tsx';
import { EmbedFoot } from './EmbedFoot.tsx';
import { EmptyState } from './EmptyState.tsx';
import { Headline } from './Headline.tsx';
import { Legend } from './Legend.tsx';
import { LiveRegion } from './LiveRegion.tsx';
import { Palette } from './palette/Palette.tsx';
import { LayersCaption } from './paths/LayersCaption.tsx';
import { PickHint } from './paths/PickHint.tsx';
import type { Printer } from './print/PrintSheet.tsx';
import { Progress } from './Progress.tsx';
import { SelectionBar } from './several/SelectionBar.tsx';
import { SidePanel } from './SidePanel.tsx';
import { StatusBar } from './StatusBar.tsx';
import { Timeline } from './timeline/Timeline.tsx';
import { TopBar } from './TopBar.tsx';
import { useShortcuts } from './useShortcuts.ts';

const ListTwin = lazy(() => import('./ListTwin.tsx').then((module) => ({ default: module.ListTwin })));
const Console = lazy(() => import('../console/Console.tsx').then((module) => ({ default: module.Console })));
const Presenter = lazy(() => import('./story/Presenter.tsx').then((module) => ({ default: module.Presenter })));
const PrintSheet = lazy(() => import('./print/PrintSheet.tsx').then((module) => ({ default: module.PrintSheet })));
const HelpSheet = lazy(() => import('./HelpSheet.tsx').then((module) => ({ default: module.HelpSheet })));

export function App() {
  const language = languageOf(useSelect((state) => state.language));
  const theme = useSelect((state) => state.theme);
  useEffect(() => {
    document.documentElement.lang = language.code;
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }, [language, theme]);
  return (
    <I18nProvider locale={language.locale}>
      <IntlProvider locale={language.locale} messages={language.messages}>
        <Layout />
      </IntlProvider>
    </I18nProvider>
  );
}

function Layout() {
  const text = useText();
  const mode = useSelect((state) => state.view.mode);
  const help = useSelect((state) => state.help);
  const palette = useSelect((state) => state.palette !== null);
  const embed = useSelect((state) => state.embed);
  const presenting = useSelect((state) => state.presenting !== null);
  const bare = embed || presenting;
  const store = useStore();
  const console = useSelect((state) => state.view.console);
  const timeline = useSelect((state) => state.view.timeline);
  const search = useRef<HTMLInputElement>(null);
  const canvas = useRef<CanvasHandle>(null);
  const exporter = useRef<Exporter>(null);
  const printer = useRef<Printer>(null);
  const desk = useMemo(() => ({ store, search, canvas, exporter }), [store]);
  useShortcuts(desk);
  const className = embed ? 'app embedded' : presenting ? 'app presenting' : 'app';
  return (
    // React Aria hides all but an open type-ahead from screen readers, yet leaves it in the tab order, which WCAG
    // forbids; elements so marked it leaves alone. A dialog still hides the page.
    <div className={className} data-react-aria-top-layer={help || palette ? undefined : true}>
      {!bare && (
        <>
          <a className="skip" href="#main">
            {text('app.skip')}
          </a>
          <TopBar search={search} canvas={canvas} exporter={exporter} printer={printer} />
        </>
      )}
      <div className="workspace">
        {!bare && <Legend />}
        {!presenting && <Headline />}
        <Banners />
        <main id="main" tabIndex={-1}>
          <div className="stage">
            {mode === 'canvas' ? (
              <Canvas handle={canvas} />
            ) : (
              <Suspense>
                <ListTwin />
              </Suspense>
            )}
            {!bare && <ArrangeMenu />}
            <ArrangeCaption />
            <Progress />
            <PickHint />
            <LayersCaption />
            <EmptyState />
            {!presenting && <SelectionBar />}
          </div>
          {!bare && timeline && <Timeline />}
          <StatusBar />
          {embed && <EmbedFoot />}
        </main>
        {presenting && (
          <Suspense>
            <Presenter desk={desk} />
          </Suspense>
        )}
        {!bare && <SidePanel />}
        {!bare && console && (
          <Suspense fallback={<section className="console" aria-busy="true" />}>
            <Console />
          </Suspense>
        )}
      </div>
      {help && (
        <Suspense>
          <HelpSheet />
        </Suspense>
      )}
      {palette && <Palette desk={desk} />}
      <Suspense>
        <PrintSheet handle={printer} />
      </Suspense>
      <LiveRegion />
    </div>
  );
}
