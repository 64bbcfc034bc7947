import { openingLayout } from '../layout/openingLayout.ts';
import { sceneOf } from '../layout/placeMembers.ts';
import type { Act, Action } from './actions.ts';
import { type Filter, statedBy } from './filter.ts';
import { type Group, readGroup } from './groups/group.ts';
import { broughtByGroup, merged, split } from './groups/groupReducer.ts';
import type { Tie } from './model.ts';
import { broughtOnlyBy, carriers } from './neighbours.ts';
import { relaxed } from './paths/relax.ts';
import { pathsOf } from './paths/shown.ts';
import { selectedActors } from './selectors.ts';
import type { Data } from './state.ts';
import { MOST_MEMBERS, union, type View, within, without } from './view.ts';

/** Pure: the view after an act or an answer. Returns the same object when nothing changed. */
export function viewReducer(view: View, action: Action, data: Data): View {
  switch (action.type) {
    case 'opened': {
      const { attempt, columns, graph } = action;
      const parties = [...new Set(columns.flat())];
      const members = union(
        parties,
        graph.actors.map((actor) => actor.id),
      );
      const ties = Object.fromEntries(graph.ties.map((tie) => [tie.id, tie]));
      const positions = openingLayout(sceneOf(members, { actors: data.actors, ties }), columns);
      const expanded = action.whole ? union(parties, carriers(parties, graph.ties)) : [];
      const filter = openingFilter(view.filter, action.seeds, action.among.ties);
      return { ...view, attempt, members, anchors: parties, expanded, positions, filter };
    }
    case 'graphLoaded': {
      const unknown = action.asked.filter((id) => !data.actors[id]);
      return unknown.length > 0 ? dropped(view, unknown) : view;
    }
    case 'expanded': {
      const room = MOST_MEMBERS - view.members.length;
      const fresh = without(
        action.actors.map((actor) => actor.id),
        view.members,
      );
      const members = union(view.members, fresh.slice(0, Math.max(room, 0)));
      const expanded = union(view.expanded, within(action.ids, members));
      const ofMembers = action.groups.filter((id) => members.includes(readGroup(id)?.actor ?? ''));
      return { ...view, members, expanded, groups: union(view.groups, ofMembers) };
    }
    case 'scrubbed':
      return { ...view, filter: { ...view.filter, ...action.dates } };
    case 'pathsLoaded':
      return data.paths?.value.paths[view.path ?? 0] ? choosePath(view, view.path ?? 0, data) : leavePath(view);
    default:
      return isAct(action) ? act(view, action, data) : view;
  }
}

/** The case as its own seeds tell it, when others say more about the same actors; unless a link chose the seeds. */
function openingFilter(filter: Filter, seeds: readonly string[], ties: readonly Tie[]): Filter {
  const drowning = seeds.length > 0 && ties.some((tie) => !statedBy(tie, seeds));
  return drowning && filter.seeds === null ? { ...filter, seeds } : filter;
}

function act(view: View, action: Act, data: Data): View {
  switch (action.type) {
    case 'actorAdded': {
      const { id } = action.actor;
      const members = union(view.members, [id]);
      return {
        ...view,
        members,
        anchors: union(view.anchors, [id]),
        guests: without(view.guests, [id]),
        selection: id,
        several: [],
        panel: 'detail',
      };
    }
    case 'actorsAdded': {
      const ids = action.actors.map((actor) => actor.id);
      const room = MOST_MEMBERS - view.members.length;
      const fresh = without(ids, view.members).slice(0, Math.max(room, 0));
      const members = union(view.members, fresh);
      const here = within(ids, members);
      return { ...view, members, anchors: union(view.anchors, here), guests: without(view.guests, here) };
    }
    case 'collapsed': {
      const group = readGroup(action.id);
      if (group) return foldedBack(view, group, data);
      const gone = broughtOnlyBy(action.id, view, Object.values(data.ties));
      const groups = without(view.groups, groupsOf([action.id], view));
      return { ...dropped(view, gone), groups, expanded: without(view.expanded, [action.id]) };
    }
    case 'groupSplit':
      return split(view, action.id, data);
    case 'hidden':
      return dropped(view, action.ids);
    case 'held': {
      // A guest that is to stay where it is is to stay.
      const ids = within(action.ids, view.members);
      return { ...view, held: union(view.held, ids), guests: without(view.guests, ids) };
    }
    case 'released':
      return { ...view, held: without(view.held, action.ids) };
    case 'moved':
      return { ...view, positions: { ...view.positions, ...action.to } };
    case 'arranged': {
      const { layout, marks, to } = action;
      // Groups find a new place beside their actors.
      const positions = {
        ...Object.fromEntries(Object.entries(view.positions).filter(([id]) => !readGroup(id))),
        ...to,
      };
      // A path laid out left to right would hide what the reader asked for.
      const layered = view.path === null ? view.layered : 'off';
      return { ...view, positions, arrangement: { layout, marks }, camera: null, layered };
    }
    case 'colourChosen':
      return { ...view, colour: action.colour };
    case 'sizeChosen':
      return { ...view, size: action.size };
    case 'widthChosen':
      return { ...view, width: action.width };
    case 'cameraMoved':
      return { ...view, camera: action.camera };
    case 'filtered':
      // The answer under another filter is another list, in which the chosen index means another path.
      return { ...leavePath(view), filter: action.filter };
    case 'selected':
      return { ...view, selection: action.id, several: [], panel: action.id === null ? closing(view) : 'detail' };
    case 'toggled': {
      const before = selectedActors(view);
      const { id } = action;
      return selectSeveral(view, before.includes(id) ? without(before, [id]) : [...before, id]);
    }
    case 'severalSelected':
      return selectSeveral(view, action.ids);
    case 'keptOnly':
      return dropped(view, without(view.members, action.ids));
    case 'panelShown':
      return { ...view, panel: action.panel };
    case 'questionChanged':
      return { ...leavePath(view), question: action.question, asked: false };
    case 'pathsAsked':
      return { ...leavePath(view), asked: true, panel: 'paths' };
    case 'pathsCancelled':
      return { ...leavePath(view), asked: false };
    case 'pathChosen':
      return action.index === null ? leavePath(view) : choosePath(view, action.index, data);
    case 'hopChosen':
      return { ...view, hop: action.index, selection: null };
    case 'relaxed':
      return { ...leavePath(view), ...relaxed(view, action.without), asked: true };
    case 'layeredChosen':
      return withGuests({ ...view, layered: action.layered }, data);
    case 'otherPathChosen':
      return withGuests({ ...view, otherPath: action.index === view.path ? null : action.index }, data);
    case 'otherDateChosen':
      return { ...view, otherDate: action.date };
    case 'datesSwapped': {
      const filter = { ...view.filter, asOf: view.otherDate };
      return { ...leavePath(view), filter, otherDate: view.filter.asOf };
    }
    case 'guestsKept':
      return { ...view, anchors: union(view.anchors, view.guests), guests: [] };
    case 'modeChosen':
      return { ...view, mode: action.mode };
    case 'consoleShown':
      return { ...view, console: action.shown };
    case 'timelineShown':
      return { ...view, timeline: action.shown };
    case 'spanShown':
      return { ...view, span: action.span };
  }
}

export function choosePath(view: View, index: number, data: Data): View {
  return withGuests(
    {
      ...view,
      path: index,
      hop: view.path === index ? view.hop : 0,
      otherPath: view.otherPath === index ? null : view.otherPath,
      selection: null,
    },
    data,
  );
}

/** With the actors of the paths on show as guests, and no other guest. */
function withGuests(view: View, data: Data): View {
  const shown = pathsOf(data.paths?.value.paths ?? [], view.layered, view.path, view.otherPath);
  const own = without(view.members, view.guests);
  const actors = shown.flatMap((path) => path.actors.map((actor) => actor.id));
  // Guests of a path that is shown again stay; a link restores them as plain members.
  const guests = without([...new Set(actors)], own);
  return { ...view, members: union(own, guests), guests };
}

function leavePath(view: View): View {
  if (view.path === null && view.guests.length === 0) return view;
  return { ...view, members: without(view.members, view.guests), guests: [], path: null, hop: null, otherPath: null };
}

function selectSeveral(view: View, ids: readonly string[]): View {
  const several = within(ids, view.members);
  return { ...view, several, selection: null, panel: several.length === 0 ? closing(view) : view.panel };
}

function closing(view: View): View['panel'] {
  return view.panel === 'detail' ? null : view.panel;
}

function foldedBack(view: View, group: Group, data: Data): View {
  const brought = broughtByGroup(group, view, data);
  return brought.length > 0 ? dropped(view, brought) : merged(view, group);
}

function groupsOf(actors: readonly string[], { groups }: View): readonly string[] {
  return groups.filter((id) => actors.includes(readGroup(id)?.actor ?? ''));
}

function dropped(view: View, gone: readonly string[]): View {
  const groups = without(view.groups, [...gone, ...groupsOf(gone, view)]);
  const selected = view.selection;
  const lost = selected !== null && (gone.includes(selected) || (readGroup(selected) && !groups.includes(selected)));
  return {
    ...view,
    groups,
    members: without(view.members, gone),
    anchors: without(view.anchors, gone),
    expanded: without(view.expanded, gone),
    guests: without(view.guests, gone),
    held: without(view.held, gone),
    several: without(view.several, gone),
    selection: lost ? null : selected,
  };
}

const ACTS: Record<Act['type'], true> = {
  actorAdded: true,
  actorsAdded: true,
  collapsed: true,
  groupSplit: true,
  hidden: true,
  held: true,
  released: true,
  moved: true,
  arranged: true,
  widthChosen: true,
  sizeChosen: true,
  colourChosen: true,
  cameraMoved: true,
  filtered: true,
  selected: true,
  toggled: true,
  severalSelected: true,
  keptOnly: true,
  panelShown: true,
  questionChanged: true,
  pathsAsked: true,
  pathsCancelled: true,
  pathChosen: true,
  hopChosen: true,
  relaxed: true,
  layeredChosen: true,
  otherPathChosen: true,
  otherDateChosen: true,
  datesSwapped: true,
  guestsKept: true,
  modeChosen: true,
  consoleShown: true,
  timelineShown: true,
  spanShown: true,
};

export function isAct(action: Action): action is Act {
  return action.type in ACTS;
}
