import type { RefObject } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { CanvasHandle } from '../graph/Canvas.tsx';
import { LANGUAGES } from '../i18n/languages.ts';
import { useText } from '../i18n/useText.ts';
import { useDispatch, useSelect } from '../store/context.ts';
import { THEMES } from '../store/state.ts';
import type { Mode } from '../store/view.ts';
import { ActorSearch } from './ActorSearch.tsx';
import { Chooser } from './Chooser.tsx';
import { type Exporter, ExportMenu } from './export/ExportMenu.tsx';
import { HistoryBar } from './history/HistoryBar.tsx';
import { Icon } from './Icon.tsx';
import type { Printer } from './print/PrintSheet.tsx';

type Props = {
  readonly search: RefObject<HTMLInputElement | null>;
  readonly canvas: RefObject<CanvasHandle | null>;
  readonly exporter: RefObject<Exporter | null>;
  readonly printer: RefObject<Printer | null>;
};

export function TopBar({ search, canvas, exporter, printer }: Props) {
  const text = useText();
  const dispatch = useDispatch();
  const panel = useSelect((state) => state.view.panel);
  const console = useSelect((state) => state.view.console);
  return (
    <header className="top-bar">
      <h1 className="brand" title={text('app.tagline')}>
        {text('app.name')}
      </h1>
      <ActorSearch
        label={text('search.label')}
        hideLabel
        familiar
        placeholder={text('search.placeholder')}
        input={search}
        picked={(actor) => {
          dispatch({ type: 'actorAdded', actor });
          // On to the actor, so that arrows and E work at once; the combobox takes the focus back until it has closed.
          setTimeout(() => canvas.current?.focus());
        }}
      />
      <button
        type="button"
        className="button with-icon"
        aria-pressed={panel === 'paths'}
        onClick={() => dispatch({ type: 'panelShown', panel: panel === 'paths' ? null : 'paths' })}
      >
        <Icon name="path" /> {text('bar.paths')}
      </button>
      <button
        type="button"
        className="button with-icon"
        aria-pressed={console}
        data-opens="console"
        onClick={() => dispatch({ type: 'consoleShown', shown: !console })}
      >
        <Icon name="console" /> {text('bar.console')}
      </button>
      <button
        type="button"
        className="button with-icon"
        aria-pressed={panel === 'kept'}
        onClick={() => dispatch({ type: 'panelShown', panel: panel === 'kept' ? null : 'kept' })}
      >
        <Icon name="keep" /> {text('panel.kept')}
      </button>
      <ModeSwitch />
      <div className="top-bar-end">
        <HistoryBar />
        <ExportMenu handle={exporter} printer={printer} />
        <Preferences />
        <button
          type="button"
          className="icon-button"
          aria-label={text('bar.help')}
          title={text('bar.help')}
          onClick={() => dispatch({ type: 'helpShown', shown: true })}
        >
          <span aria-hidden="true" className="glyph">
            ?
          </span>
        </button>
      </div>
    </header>
  );
}

function ModeSwitch() {
  const text = useText();
  const dispatch = useDispatch();
  const mode = useSelect((state) => state.view.mode);
  return (
    <ToggleButtonGroup
      className="segments"
      aria-label={text('bar.view')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[mode]}
      onSelectionChange={(keys) => dispatch({ type: 'modeChosen', mode: [...keys][0] as Mode })}
    >
      <ToggleButton id="canvas">{text('bar.canvas')}</ToggleButton>
      <ToggleButton id="list">{text('bar.list')}</ToggleButton>
    </ToggleButtonGroup>
  );
}

function Preferences() {
  const text = useText();
  const dispatch = useDispatch();
  const language = useSelect((state) => state.language);
  const theme = useSelect((state) => state.theme);
  return (
    <>
      <select
        aria-label={text('bar.language')}
        value={language}
        onChange={(event) => dispatch({ type: 'languageChosen', language: event.target.value })}
      >
        {LANGUAGES.map((each) => (
          <option key={each.code} value={each.code} lang={each.code}>
            {each.name}
          </option>
        ))}
      </select>
      <Chooser
        label={text('bar.theme')}
        value={theme}
        values={THEMES}
        wordsFor={(each) => text(`theme.${each}`)}
        choose={(each) => dispatch({ type: 'themeChosen', theme: each })}
      />
    </>
  );
}
