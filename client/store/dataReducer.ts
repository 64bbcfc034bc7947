import type { Action, Fragment } from './actions.ts';
import type { Actor, ActorDetail, InLanguage, PathList, Tie } from './model.ts';
import type { Data } from './state.ts';

/** Pure: what is known after an answer. */
export function dataReducer(data: Data, action: Action): Data {
  switch (action.type) {
    case 'opened':
      return { ...merged(merged(data, action.graph), action.among), covered: idsOf(action.graph.actors) };
    case 'graphLoaded':
      // Whom the graph lacks is asked for again by the next view that has them, so that it says so too.
      return withCovered(merged(data, action.graph), action.asked);
    case 'expanded':
      return counted(seen(data, action.actors), action.neighbours);
    case 'neighboursLoaded':
      return counted(data, action.values);
    case 'resultActorsLoaded':
      return merged(data, action.graph);
    case 'actorAdded':
      return seen(data, [action.actor]);
    case 'actorsAdded':
      return seen(data, action.actors);
    case 'questionChanged':
    case 'draftChanged':
      return action.actor ? seen(data, [action.actor]) : data;
    case 'queriesLoaded':
      return { ...data, queries: { language: action.language, value: action.value } };
    case 'schemaLoaded':
      return { ...data, schema: action.value };
    case 'vocabularyLoaded':
      return { ...data, vocabulary: { language: action.language, value: action.value } };
    case 'actorLoaded':
      return {
        ...(action.value ? seen(data, actorsIn(action.value)) : data),
        actorDetails: put(data.actorDetails, action.id, action),
      };
    case 'tieLoaded':
      return {
        ...(action.value ? seen(data, [action.value.source, action.value.target], [action.value]) : data),
        tieDetails: put(data.tieDetails, action.id, action),
      };
    case 'attemptLoaded': {
      const { value } = action;
      const known = value ? seen(data, [...value.by, ...value.via, ...value.on], value.restsOn) : data;
      return { ...known, attempts: put(data.attempts, action.id, action) };
    }
    case 'pathsLoaded':
      return { ...seenOnPaths(data, action.value), paths: { key: action.key, value: action.value } };
    case 'otherPathsLoaded':
      return { ...seenOnPaths(data, action.value), otherPaths: { key: action.key, value: action.value } };
    case 'tiesLoaded': {
      const { language, values } = action;
      const details = Object.fromEntries(values.map((value) => [value.id, { language, value }]));
      return { ...data, tieDetails: { ...data.tieDetails, ...details } };
    }
    default:
      return data;
  }
}

function put<T>(
  known: Readonly<Record<string, InLanguage<T>>>,
  id: string,
  { language, value }: InLanguage<T>,
): Readonly<Record<string, InLanguage<T>>> {
  return { ...known, [id]: { language, value } };
}

function counted(data: Data, values: Data['neighbours']): Data {
  return { ...data, neighbours: { ...data.neighbours, ...values } };
}

function withCovered(data: Data, asked: readonly string[]): Data {
  return { ...data, covered: asked.filter((id) => data.actors[id]) };
}

function merged(data: Data, graph: Fragment): Data {
  return seen(data, graph.actors, graph.ties);
}

function seen(data: Data, actors: readonly Actor[], ties: readonly Tie[] = []): Data {
  return {
    ...data,
    // A mere name must not wipe out what an actor is known to belong to.
    actors: {
      ...data.actors,
      ...Object.fromEntries(actors.map((actor) => [actor.id, { ...data.actors[actor.id], ...actor }])),
    },
    ties: { ...data.ties, ...Object.fromEntries(ties.map((tie) => [tie.id, tie])) },
  };
}

function seenOnPaths(data: Data, { paths, nearest }: PathList): Data {
  const all = [...paths, ...(nearest ? [nearest.path] : [])];
  const actors = all.flatMap((path) => path.actors);
  return seen(
    data,
    actors,
    all.flatMap((path) => path.hops.map((hop) => hop.tie)),
  );
}

function idsOf(actors: readonly Actor[]): string[] {
  return actors.map((actor) => actor.id);
}

/** The actor with everyone that its details name. */
function actorsIn(detail: ActorDetail): Actor[] {
  const holders =
    'offices' in detail ? detail.offices.flatMap((office) => office.terms.map((term) => term.official)) : [];
  const bodies = 'terms' in detail ? detail.terms.map((term) => term.office.of) : [];
  const whole = 'partOf' in detail && detail.partOf ? [detail.partOf] : [];
  return [detail, ...holders, ...bodies, ...whole];
}
