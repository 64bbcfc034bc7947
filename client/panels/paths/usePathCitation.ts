import { TieDetail as TieDetailDocument } from '../../api/tieDetail.ts';
import { pathDocument } from '../../cite/pathDocument.ts';
import { type Format, render } from '../../cite/render.ts';
import { useLocale } from '../../i18n/useLocale.ts';
import { useText } from '../../i18n/useText.ts';
import { useExecute, useStore } from '../../store/context.ts';
import type { Path, TieDetail } from '../../store/model.ts';
import type { State } from '../../store/state.ts';
import { writeLink } from '../../store/url/codec.ts';
import { EMPTY_VIEW, type View } from '../../store/view.ts';
import { useActorName } from '../names.ts';
import { useTerms } from '../terms.ts';
import { useFilterText } from '../useFilterText.ts';
import { usePathText } from './pathText.ts';
import { useQuestionText } from './useQuestionText.ts';

/** Writes a path out with its citations, loading those of hops that were not read yet. Rejects as requests do. */
export function usePathCitation(): (path: Path, format: Format, signal: AbortSignal) => Promise<string> {
  const text = useText();
  const locale = useLocale();
  const name = useActorName();
  const { label } = useTerms();
  const say = usePathText();
  const question = useQuestionText();
  const filter = useFilterText();
  const store = useStore();
  const execute = useExecute();

  const load = async (id: string, signal: AbortSignal): Promise<TieDetail> => {
    const { language, data } = store.getState();
    const known = data.tieDetails[id];
    if (known?.value && known.language === language) return known.value;
    const { tie } = await execute(TieDetailDocument, { id, language }, signal);
    if (!tie) throw new Error(`The graph no longer has ${id}.`);
    return tie;
  };

  return async (path, format, signal) => {
    const ties = await Promise.all(path.hops.map((hop) => load(hop.tie.id, signal)));
    const cited = {
      path,
      ties,
      question,
      filter,
      summary: [say.polarity(path), say.score(path), say.weakest(path), text('tie.origins', { count: path.origins })],
      weights: path.hops.map(say.weight),
      link: linkTo(store.getState(), path),
      today: localDay(new Date()),
    };
    return render(pathDocument(cited, { text, locale, name, label }), format);
  };
}

/** To the answer and its path alone: a text has no use for where on the canvas everybody stands. */
function linkTo({ view, language }: State, path: Path): string {
  const ids = path.actors.map((actor) => actor.id);
  const { question, filter, asked, panel, path: at, hop } = view;
  const short: View = { ...EMPTY_VIEW, members: ids, anchors: ids, question, filter, asked, panel, path: at, hop };
  const { origin, pathname } = window.location;
  return `${origin}${pathname}?${writeLink({ view: short, language, theme: 'system' })}`;
}

/** The reader's own day; toISOString would give that of Greenwich. */
function localDay(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
