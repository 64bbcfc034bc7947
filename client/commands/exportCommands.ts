import type { Command } from './command.ts';

/** What is shown, as files; printing has a key, and stands with the view. */
export const EXPORT_COMMANDS: readonly Command[] = (['png', 'svg', 'json', 'graphml', 'csv', 'actorsCsv'] as const).map(
  (format) => ({
    id: `export-${format}`,
    group: 'view',
    name: `command.export.${format}`,
    can: ({ view }) => view.members.length > 0,
    run: ({ exporter }) => exporter.current?.run(format),
  }),
);
