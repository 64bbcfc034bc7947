import { readGroup } from '../store/groups/group.ts';
import { groupLabel } from '../store/groups/name.ts';
import { foldedIn } from '../store/groups/neighbourhood.ts';
import type { Points } from '../store/model.ts';
import type { State } from '../store/state.ts';

export type GroupNode = {
  readonly id: string;
  readonly actor: string;
  readonly kind: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
};

/** Groups that hold somebody, as far as that is known, and have a place. */
export function groupNodes(state: State, points: Points): readonly GroupNode[] {
  const { view, data, language } = state;
  return view.groups.flatMap((id) => {
    const group = readGroup(id);
    const at = points[id] ?? view.positions[id];
    const count = group && foldedIn(state, group);
    if (!group || !at || count === 0) return [];
    const { actor, kind } = group;
    return [{ id, actor, kind, label: groupLabel(group, count, data.vocabulary?.value, language), x: at.x, y: at.y }];
  });
}
