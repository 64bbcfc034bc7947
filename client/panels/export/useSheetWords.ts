import { type Exported, joined } from '../../export/exported.ts';
import type { LegendWords } from '../../export/picture/legend.ts';
import { colourAt } from '../../graph/encoding.ts';
import { useText } from '../../i18n/useText.ts';
import { useSelect } from '../../store/context.ts';
import { COLOUR_TERMS } from '../../store/look.ts';
import { useTerms } from '../terms.ts';

/** The words around a picture: its title, the legend, and below what is hidden and what it rests on. */
export function useSheetWords() {
  const text = useText();
  const legend = useLegendWords();
  const size = useSelect((state) => state.view.size);
  return ({ about, ties, sources, seeds }: Exported) => ({
    title: about.title,
    legend,
    foot: [
      ...(about.filter.length > 0 ? [`${text('export.filter')} ${about.filter.join('; ')}`] : []),
      ...(about.hiddenTies > 0
        ? [text('export.hidden', { hidden: about.hiddenTies, total: about.hiddenTies + ties.length })]
        : []),
      ...(size === 'ties' ? [text('command.size.ties')] : []),
      ...(about.foldedNeighbours > 0 ? [text('status.folded', { count: about.foldedNeighbours })] : []),
      `${text('export.sources')} ${joined(sources.map(({ title }) => title)) || '–'}`,
      `${text('export.licences')} ${joined(seeds.map(({ licence }) => licence)) || '–'}`,
      `Backchannel · ${about.exportedOn}`,
    ],
  });
}

export function useLegendWords(): LegendWords {
  const text = useText();
  const { width: by, colour } = useSelect((state) => state.view);
  const terms = useTerms();
  return {
    unknown: text('export.unknownWidth', { by }),
    width: text('export.width', { by }),
    colours: new Map(terms.all(COLOUR_TERMS[colour]).map(({ label }, index) => [colourAt(colour, index), label])),
    unknownColour: text('look.unknownColour', { by: colour }),
    bond: text('legend.bond'),
    attempt: text('legend.attempt'),
    expanded: text('legend.expanded'),
    group: text('legend.group'),
    noted: text('legend.noted'),
  };
}
