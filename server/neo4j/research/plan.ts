import type { Plan } from 'neo4j-driver';

/** How the database would run a statement, as clients see it. */
export type PlanNode = {
  readonly operator: string;
  readonly details: string | null;
  readonly estimatedRows: number | null;
  readonly children: readonly PlanNode[];
};

/** The driver's plan, whose operators carry the name of the planner: `AllNodesScan@neo4j`. */
export function planNode({ operatorType, arguments: about, children }: Plan): PlanNode {
  const { Details: details, EstimatedRows: estimatedRows } = about as Record<string, unknown>;
  return {
    operator: operatorType.replace(/@.*$/u, ''),
    details: typeof details === 'string' ? details : null,
    estimatedRows: typeof estimatedRows === 'number' ? estimatedRows : null,
    children: children.map(planNode),
  };
}
