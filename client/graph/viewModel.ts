import { belongings } from '../store/belonging.ts';
import type { Colour } from '../store/look.ts';
import { memo } from '../store/memo.ts';
import { widthBy } from '../store/look.ts';
import { nameOf, type Tie, type Vocabulary } from '../store/model.ts';
import { shownPaths } from '../store/paths/shown.ts';
import { currentHopTie, lonelyActors, shownTieCounts, tiesHere, visibleTies } from '../store/selectors.ts';
import type { State } from '../store/state.ts';
import { colourAt, GROUP_SIZE, MARKS, NOTE_MARK, sizeOfKind, sizeOfTies } from './encoding.ts';
import { groupNodes } from './groupNodes.ts';
import { layersOf } from './layers.ts';
import { marksOf } from './marks.ts';
import { spread } from './spread.ts';

export type NodeView = {
  readonly id: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  /** Place of the kind in the vocabulary; -1 is no actor. */
  readonly kind: number;
  /** Across, in canvas units at scale 1. */
  readonly size: number;
  /** Class names, sorted, joined by a space. */
  readonly classes: string;
};

export type EdgeView = {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** Places in the vocabulary. */
  readonly family: number;
  readonly modality: number;
  /** Place among the colours of lines; -1 when what colour stands for is unknown. */
  readonly colour: number;
  /** 0..1, null when unknown: what the width of lines was chosen to stand for, or the weight of the hop where paths are laid out. */
  readonly strength: number | null;
  readonly both: boolean;
  /** Canvas units by which the line bows to the left of its direction; 0 is straight. */
  readonly bend: number;
  readonly mark: string;
  readonly classes: string;
};

/**
 * Not a tie: an official's office, or an organization's parent, drawn so that acts can be read as acts of a state; in a
 * result, any other relationship, with its type as the label.
 */
export type BondView = {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly label: string;
  readonly classes: string;
};

export type CanvasModel = {
  readonly nodes: readonly NodeView[];
  readonly edges: readonly EdgeView[];
  readonly bonds: readonly BondView[];
  /** Labels of the layout, not actors. */
  readonly marks?: readonly NodeView[];
  /** Actors to fill the canvas with; without them, all. Nothing can be dragged meanwhile. */
  readonly focus?: readonly string[];
};

export type Places = ReturnType<typeof place>;

export const place = memo((vocabulary: Vocabulary | undefined) => {
  const indices = (terms: readonly { id: string }[] = []) => new Map(terms.map((term, index) => [term.id, index]));
  return {
    kinds: indices(vocabulary?.actorKinds),
    families: indices(vocabulary?.families),
    modalities: indices(vocabulary?.modalities),
    statuses: indices(vocabulary?.tieStatuses),
    instruments: indices(vocabulary?.instruments),
    both: new Set(vocabulary?.families.filter((family) => family.transmitsBothWays).map((family) => family.id)),
  };
});

const bondsOf = memo(
  (
    members: readonly string[],
    actors: State['data']['actors'],
    asOf: string | null,
    from: string | null,
    to: string | null,
  ) => belongings(members, actors, { asOf, from, to }),
);
const bendsOf = memo(spread);

/** Pure: what the canvas shows. Members without a place are not drawn yet. */
export function canvasModel(state: State): CanvasModel {
  const { view, data, language } = state;
  const terms = place(data.vocabulary?.value);
  const emphasis = emphasisOf(state);
  const lonely = lonelyActors(state);
  const expanded = new Set(view.expanded);
  const held = new Set(view.held);
  const several = new Set(view.several);
  const layers = layersOf(state);
  const ties = shownTieCounts(state);
  const groups = groupNodes(state, layers?.points ?? {});
  const members = view.members.flatMap((id): NodeView[] => {
    const at = layers?.points[id] ?? view.positions[id];
    const actor = data.actors[id];
    if (!at || !actor) return [];
    const kind = terms.kinds.get(actor.kind) ?? 0;
    return [
      {
        id,
        label: state.kept.noted[id] ? `${nameOf(actor, id, language)} ${NOTE_MARK}` : nameOf(actor, id, language),
        x: at.x,
        y: at.y,
        kind,
        size: view.size === 'ties' ? sizeOfTies(ties.get(id) ?? 0) : sizeOfKind(kind),
        classes: classes({
          expanded: expanded.has(id),
          held: held.has(id),
          lonely: lonely.has(id),
          selected: view.selection === id || several.has(id),
          cursor: state.cursor === id,
          attempt: emphasis.attemptActors.has(id) && isNear(emphasis.near, id),
          route: emphasis.routeActors.has(id),
          faded: !isNear(emphasis.near, id),
        }),
      },
    ];
  });
  const nodes = [
    ...members,
    ...groups.map(({ id, actor, kind, label, x, y }) => ({
      id,
      label,
      x,
      y,
      kind: terms.kinds.get(kind) ?? 0,
      size: GROUP_SIZE,
      classes: classes({
        group: true,
        selected: view.selection === id,
        cursor: state.cursor === id,
        faded: !isNear(emphasis.near, actor) && view.selection !== id,
      }),
    })),
  ];
  // Over all ties, so that a filter leaves the lines that stay where they are.
  const bends = layers ? bendsOf(layers.ties, layers.routeTies) : bendsOf(tiesHere(state));
  const widthFrom = (tie: Tie) =>
    layers?.routeTies.has(tie.id) ? (layers.weights.get(tie.id) ?? null) : widthBy(view.width, tie);
  const edges = (layers ? layers.visible : visibleTies(state)).map((tie) => ({
    ...edgeOf(tie, terms, (bends.get(tie.id) ?? 0) + (layers?.detours.get(tie.id) ?? 0)),
    colour: colourOf(view.colour, tie, terms),
    strength: widthFrom(tie),
    mark: markOf(tie, terms, Boolean(state.kept.noted[tie.id])),
    classes: classes({
      unknown: widthFrom(tie) === null,
      selected: view.selection === tie.id,
      attempt: emphasis.attemptTies.has(tie.id) && isNear(emphasis.nearTies, tie.id),
      route: emphasis.routeTies.has(tie.id),
      hop: emphasis.hop === tie.id,
      faded: !isNear(emphasis.nearTies, tie.id),
    }),
  }));
  const drawn = new Set(nodes.map((node) => node.id));
  const bonds = bondsOf(view.members, data.actors, view.filter.asOf, view.filter.from, view.filter.to)
    .filter(({ member, body }) => drawn.has(member) && drawn.has(body))
    .map(({ member, body }) => ({
      id: `bond:${member} ${body}`,
      source: member,
      target: body,
      label: '',
      classes: classes({
        bond: true,
        lonely: lonely.has(member) || lonely.has(body),
        faded: !isNear(emphasis.near, member) || !isNear(emphasis.near, body),
      }),
    }));
  const folds = groups
    .filter(({ actor }) => drawn.has(actor))
    .map(({ id, actor }) => ({
      id: `bond:${id}`,
      source: actor,
      target: id,
      label: '',
      classes: classes({ bond: true, group: true, faded: !isNear(emphasis.near, actor) && view.selection !== id }),
    }));
  const drawing = { nodes, edges, bonds: [...bonds, ...folds] };
  return layers ? { ...drawing, focus: layers.focus } : { ...drawing, marks: marksOf(state) };
}

/** A tie as lines say it, without emphasis. */
export function edgeOf(tie: Tie, terms: Places, bend = 0): EdgeView {
  return {
    id: tie.id,
    source: tie.source.id,
    target: tie.target.id,
    family: terms.families.get(tie.family) ?? 0,
    colour: colourOf('families', tie, terms),
    modality: terms.modalities.get(tie.modality) ?? 0,
    strength: tie.strength ?? null,
    both: terms.both.has(tie.family),
    bend,
    mark: markOf(tie, terms, false),
    classes: classes({ unknown: (tie.strength ?? null) === null }),
  };
}

const VALUE: Readonly<Record<Colour, (tie: Tie) => string | null | undefined>> = {
  families: (tie) => tie.family,
  instruments: (tie) => tie.instrument,
  statuses: (tie) => tie.status,
};

/** Place among the colours of lines. */
export function colourOf(by: Colour, tie: Tie, terms: Places): number {
  return colourAt(by, terms[by].get(VALUE[by](tie) ?? '') ?? -1);
}

function markOf(tie: Tie, terms: Places, noted: boolean): string {
  return (MARKS[terms.statuses.get(tie.status) ?? 0] ?? '') + (noted ? NOTE_MARK : '');
}

type Emphasis = {
  routeActors: ReadonlySet<string>;
  routeTies: ReadonlySet<string>;
  hop: string | null;
  attemptActors: ReadonlySet<string>;
  attemptTies: ReadonlySet<string>;
  /** What stays at full strength; null when everything does. */
  near: ReadonlySet<string> | null;
  nearTies: ReadonlySet<string> | null;
};

const NONE: ReadonlySet<string> = new Set();

/** A path being read dims the rest; else a selection dims what it does not touch; else the attempt stands out. */
function emphasisOf(state: State): Emphasis {
  const { view, data } = state;
  const plain = { routeActors: NONE, routeTies: NONE, hop: null, near: null, nearTies: null };
  const paths = shownPaths(state);
  if (paths.length > 0) {
    const routeActors = new Set(paths.flatMap((path) => path.actors.map((actor) => actor.id)));
    const routeTies = new Set(paths.flatMap((path) => path.hops.map((hop) => hop.tie.id)));
    const hop = currentHopTie(state);
    return { ...plain, routeActors, routeTies, hop, near: routeActors, nearTies: routeTies, ...noAttempt };
  }
  const attempt = view.attempt === null ? null : data.attempts[view.attempt]?.value;
  const attemptTies = new Set(attempt?.restsOn.map((tie) => tie.id));
  const attemptActors = new Set(
    attempt ? [attempt.by[0], ...attempt.via, attempt.on[0]].flatMap((actor) => (actor ? [actor.id] : [])) : [],
  );
  const { selection } = view;
  const touching = visibleTies(state).filter(
    (tie) => tie.id === selection || tie.source.id === selection || tie.target.id === selection,
  );
  if (selection === null || (touching.length === 0 && selection !== view.attempt)) {
    return { ...plain, attemptActors, attemptTies };
  }
  if (selection === view.attempt) return { ...plain, attemptActors, attemptTies, near: null, nearTies: null };
  return {
    ...plain,
    attemptActors,
    attemptTies,
    near: new Set([selection, ...touching.flatMap((tie) => [tie.source.id, tie.target.id])]),
    nearTies: new Set(touching.map((tie) => tie.id)),
  };
}

const noAttempt = { attemptActors: NONE, attemptTies: NONE };

function isNear(near: ReadonlySet<string> | null, id: string): boolean {
  return near === null || near.has(id);
}

function classes(flags: Readonly<Record<string, boolean>>): string {
  return Object.keys(flags)
    .filter((name) => flags[name])
    .toSorted()
    .join(' ');
}
