/**
 * Operators that read, of Neo4j 5.26 to 2026.08, without their mode: `Expand(All)` is `Expand`. One that is not listed is
 * refused, so that a release that brings a new way to write or to reach out brings no hole.
 */
const SCANS = [
  'AllNodesScan',
  'DirectedAllRelationshipsScan',
  'DirectedRelationshipTypeScan',
  'DirectedUnionRelationshipTypesScan',
  'IntersectionNodeByLabelsScan',
  'NodeByLabelScan',
  'NodeCountFromCountStore',
  'RelationshipCountFromCountStore',
  'SubtractionNodeByLabelsScan',
  'UndirectedAllRelationshipsScan',
  'UndirectedRelationshipTypeScan',
  'UndirectedUnionRelationshipTypesScan',
  'UnionNodeByLabelsScan',
];
const LOOKUPS = [
  'DirectedRelationshipByElementIdSeek',
  'DirectedRelationshipByIdSeek',
  'DynamicDirectedRelationshipTypeLookup',
  'DynamicLabelNodeLookup',
  'DynamicUndirectedRelationshipTypeLookup',
  'MultiNodeIndexSeek',
  'NodeByElementIdSeek',
  'NodeByIdSeek',
  'UndirectedRelationshipByElementIdSeek',
  'UndirectedRelationshipByIdSeek',
];
const INDEXED = ['Node', 'DirectedRelationship', 'UndirectedRelationship'].flatMap((thing) => [
  `${thing}FulltextIndexSearch`,
  `${thing}IndexContainsScan`,
  `${thing}IndexEndsWithScan`,
  `${thing}IndexScan`,
  `${thing}IndexSeek`,
  `${thing}IndexSeekByRange`,
  `${thing}UniqueIndexSeek`,
  `${thing}UniqueIndexSeekByRange`,
  `${thing}VectorIndexSearch`,
]);
const TRAVERSALS = [
  'BidirectionalRepeat',
  'Expand',
  'OptionalExpand',
  'PathPropagatingBFS',
  'ProjectEndpoints',
  'Repeat',
  'ShortestPath',
  'StatefulShortestPath',
  'TriadicBuild',
  'TriadicFilter',
  'TriadicSelection',
  'VarLengthExpand',
];
const COMBINATIONS = [
  'AntiConditionalApply',
  'AntiSemiApply',
  'Apply',
  'Argument',
  'ArgumentTracker',
  'AssertSameNode',
  'AssertSameRelationship',
  'CartesianProduct',
  'ConditionalApply',
  'LetAntiSemiApply',
  'LetSelectOrAntiSemiApply',
  'LetSelectOrSemiApply',
  'LetSemiApply',
  'NodeHashJoin',
  'NodeLeftOuterHashJoin',
  'NodeRightOuterHashJoin',
  'Optional',
  'OrderedUnion',
  'RollUpApply',
  'SelectOrAntiSemiApply',
  'SelectOrSemiApply',
  'SemiApply',
  'Union',
  'ValueHashJoin',
  'ValueMergeJoin',
];
const ROWS = [
  'CacheProperties',
  'Distinct',
  'Eager',
  'EagerAggregation',
  'EmptyResult',
  'EmptyRow',
  'Error',
  'ExhaustiveLimit',
  'Filter',
  'Limit',
  'NonFuseable',
  'NullifyMetadata',
  'OrderedAggregation',
  'OrderedDistinct',
  'PartialSort',
  'PartialTop',
  'PreserveOrder',
  'ProduceResults',
  'Projection',
  'RemoteBatchProperties',
  'RemoteBatchPropertiesWithFilter',
  'Skip',
  'Sort',
  'Top',
  'Unwind',
];

/** Checked by the name of what it calls. */
export const CALL = 'ProcedureCall';

const READING = new Set([...SCANS, ...LOOKUPS, ...INDEXED, ...TRAVERSALS, ...COMBINATIONS, ...ROWS, CALL]);

/** `Partitioned…` is the same for the parallel runtime; `NodeUniqueIndexSeek(Locking)` belongs to MERGE. */
export function isReading(operator: string): boolean {
  const [, name = '', mode = ''] = /^(?:Partitioned)?(\w+)(\(.*\))?$/u.exec(operator) ?? [];
  return READING.has(name) && !mode.includes('Locking');
}
