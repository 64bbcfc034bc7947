/** A value of an answer, told apart by the SDL's `_kind`. Ids are element ids, good for one answer. */
export type NodeValue = {
  readonly _kind: 'node';
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
  /** Id of the actor that it is. */
  readonly actor: string | null;
};

export type RelationshipValue = {
  readonly _kind: 'relationship';
  readonly id: string;
  readonly type: string;
  readonly start: string;
  readonly end: string;
  readonly properties: Readonly<Record<string, unknown>>;
};

export type PathValue = {
  readonly _kind: 'path';
  readonly nodes: readonly NodeValue[];
  readonly relationships: readonly RelationshipValue[];
};

export type CutValue = { readonly _kind: 'cut'; readonly bytes: number; readonly because: string };

export type GraphValue = NodeValue | RelationshipValue | PathValue | CutValue;

const KINDS: ReadonlySet<unknown> = new Set<GraphValue['_kind']>(['node', 'relationship', 'path', 'cut']);

export function isGraphValue(value: unknown): value is GraphValue {
  return typeof value === 'object' && value !== null && '_kind' in value && KINDS.has(value._kind);
}

/** Id of the tie that a relationship is, or of which a node is the assertion. */
export function tieOf(value: NodeValue | RelationshipValue): string | null {
  const { id } = value.properties;
  return typeof id === 'string' && id.startsWith('tie:') ? id : null;
}

/** What to call a node that is no actor: its own words, else its id, else its labels. */
export function titleOf({ properties, labels }: NodeValue): string {
  const own = ['name', 'title', 'label', 'quote', 'summary', 'demand', 'id', 'version'].map((key) => properties[key]);
  const found = own.find((each) => typeof each === 'string' && each !== '');
  return typeof found === 'string' ? found : labels.join(':');
}
