/** ICU messages of exports. */
export const exportMessages = {
  'export.title': 'Export',
  'export.png': 'Picture (PNG)',
  'export.json': 'Data (JSON, node-link)',
  'export.graphml': 'Data (GraphML)',
  'export.csv': 'Ties as a table (CSV)',
  'export.titleOf': '{count, plural, one {# actor} other {# actors}}: {names}',
  'export.sources': 'Sources:',
  'export.licences': 'Licences of the data:',
  'export.filter': 'Filter:',
  'export.done': 'The file is with your downloads.',
  'export.failed': 'Nothing was exported: {message} Try again.',
  'export.noPicture': 'There is no picture; show the canvas first.',
};
