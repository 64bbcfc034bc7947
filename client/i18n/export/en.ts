/** ICU messages of exports. */
export const exportMessages = {
  'export.title': 'Export',
  'export.png': 'Picture (PNG)',
  'export.json': 'Data (JSON, node-link)',
  'export.graphml': 'Data (GraphML)',
  'export.svg': 'Picture (SVG)',
  'export.actorsCsv': 'Actors as a table (CSV)',
  'export.print': 'Print with sources',
  'export.csv': 'Ties as a table (CSV)',
  'export.titleOf': '{count, plural, one {# actor} other {# actors}}: {names}',
  'export.sources': 'Sources:',
  'export.licences': 'Licences of the data:',
  'export.filter': 'Filter:',
  'export.done': 'The file is with your downloads.',
  'export.failed': 'Nothing was exported: {message} Try again.',
  'export.hidden': '{hidden, number} of {total, plural, one {# tie is} other {# ties are}} hidden by the filter.',
  'export.unknownWidth': '{by, select, confidence {confidence not assessed} other {strength unknown}}',
  'export.width':
    '{by, select, confidence {the wider, the surer} origins {the wider, the more independent origins} other {the wider, the stronger}}',
  'print.sources': 'Sources',
  'print.noSources': 'Sources are listed when you print with Ctrl+P or from the Export menu.',
};
