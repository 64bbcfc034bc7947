import { CypherQueries } from '../api/cypherQueries.ts';
import { CypherSchema } from '../api/cypherSchema.ts';
import { PlanCypher } from '../api/planCypher.ts';
import { RunCypher } from '../api/runCypher.ts';
import { actorsToLoad } from '../store/console/entities.ts';
import { tiesAmongKnown } from './graphTasks.ts';
import type { Task } from './task.ts';

export const runCypher: Task = {
  name: 'cypher',
  key: ({ console }) => (console.asked === null ? null : String(console.asked.number)),
  async run({ console, language }, execute, signal) {
    const { asked } = console;
    if (asked === null) throw new Error('Nothing was asked');
    const { statement, parameters, first } = asked;
    if (asked.what === 'plan') {
      const { cypherPlan } = await execute(PlanCypher, { statement, parameters }, signal);
      return { type: 'cypherPlanned', asked, value: cypherPlan.operators };
    }
    const { cypher } = await execute(RunCypher, { statement, parameters, first, language }, signal);
    return { type: 'cypherRan', asked, value: cypher };
  },
};

/** So that chips and the picture of a result can name its actors and draw its ties; as many as a canvas holds. */
export const loadResultActors: Task = {
  name: 'resultActors',
  key: (state) => (actorsToLoad(state) === null ? null : String(state.console.result?.asked.number)),
  async run(state, execute, signal) {
    return { type: 'resultActorsLoaded', graph: await tiesAmongKnown(actorsToLoad(state) ?? [], execute, signal) };
  },
};

export const loadQueries: Task = {
  name: 'queries',
  key: ({ view, language }) => (view.console ? language : null),
  async run({ language }, execute, signal) {
    const { cypherQueries } = await execute(CypherQueries, { language }, signal);
    return { type: 'queriesLoaded', language, value: cypherQueries };
  },
};

/** Read again each time the console opens, as seeds may have come meanwhile. */
export const loadSchema: Task = {
  name: 'schema',
  key: ({ view }) => (view.console ? 'open' : null),
  async run(_state, execute, signal) {
    const { cypherSchema } = await execute(CypherSchema, {}, signal);
    return { type: 'schemaLoaded', value: cypherSchema };
  },
};
