import { type Exported, provenanceOf } from './exported.ts';
import { escaped } from './xml.ts';

type Value = string | number | boolean | null | undefined;

const TYPES: Readonly<Record<string, string>> = { number: 'double', boolean: 'boolean', string: 'string' };

/** One key for each name, of the type that its values have; what is unknown has no entry. */
function keysOf(owner: 'node' | 'edge', rows: readonly Readonly<Record<string, Value>>[]): string[] {
  const types = new Map<string, string>();
  for (const row of rows)
    for (const [name, value] of Object.entries(row))
      if (value !== null && value !== undefined) types.set(name, TYPES[typeof value] ?? 'string');
  return [...types].map(
    ([name, type]) => `  <key id="${owner}-${name}" for="${owner}" attr.name="${name}" attr.type="${type}"/>`,
  );
}

const dataOf = (owner: 'node' | 'edge', row: Readonly<Record<string, Value>>) =>
  Object.entries(row)
    .filter(([, value]) => value !== null && value !== undefined && value !== '')
    .map(([name, value]) => `<data key="${owner}-${name}">${escaped(String(value))}</data>`)
    .join('');

/** What Gephi, yEd and NetworkX read. Where it comes from stands in each tie, and once in the description of the graph. */
export function toGraphml(view: Exported): string {
  const nodes = view.actors.map(({ id, kind, name }) => ({ id, row: { label: name, kind } }));
  const provenance = provenanceOf(view);
  const edges = view.ties.map((tie) => {
    const { id, source, target, statements: _statements, seeds: _seeds, ...row } = tie;
    const { citations: _citations, ...rest } = provenance(tie);
    return { id, source, target, row: { ...row, ...rest } };
  });
  const { title, link, exportedOn, filter, hiddenTies, foldedNeighbours } = view.about;
  const about = [
    title,
    link,
    exportedOn,
    ...filter,
    ...(hiddenTies > 0 ? [`hidden ties: ${hiddenTies}`] : []),
    ...(foldedNeighbours > 0 ? [`neighbours folded into groups: ${foldedNeighbours}`] : []),
    ...view.seeds.map(
      ({ citation, description, licence }) => `${citation ?? description} (${licence ?? 'licence unknown'})`,
    ),
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keysOf(
      'node',
      nodes.map(({ row }) => row),
    ),
    ...keysOf(
      'edge',
      edges.map(({ row }) => row),
    ),
    '  <graph edgedefault="directed">',
    `    <desc>${escaped(about.join('\n'))}</desc>`,
    ...nodes.map(({ id, row }) => `    <node id="${escaped(id)}">${dataOf('node', row)}</node>`),
    ...edges.map(
      ({ id, source, target, row }) =>
        `    <edge id="${escaped(id)}" source="${escaped(source)}" target="${escaped(target)}">${dataOf('edge', row)}</edge>`,
    ),
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
}
