import { arrangeInWorker } from '../layout/arrange/inWorker.ts';
import { sceneOf } from '../layout/placeMembers.ts';
import { actorInHand, visibleTies } from '../store/selectors.ts';
import type { Task } from './task.ts';

/** Computes the layout that the reader chose, of what is shown now. */
export const arrange: Task = {
  name: 'arrange',
  key: ({ arranging, view }) =>
    arranging === null ? null : JSON.stringify([arranging, view.members, view.held, view.filter]),
  async run(state, _execute, signal) {
    const layout = state.arranging ?? 'force';
    const { members, positions } = state.view;
    const held = Object.fromEntries(state.view.held.flatMap((id) => (positions[id] ? [[id, positions[id]]] : [])));
    const scene = { ...sceneOf(members, state.data), ties: visibleTies(state) };
    const request = { layout, scene, held, around: actorInHand(state) };
    return { type: 'arranged', layout, ...(await arrangeInWorker(request, signal)) };
  },
};
