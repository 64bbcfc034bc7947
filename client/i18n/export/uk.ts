import type { exportMessages as en } from './en.ts';

/** Exports, in Ukrainian. */
export const exportMessages: Record<keyof typeof en, string> = {
  'export.title': 'Експорт',
  'export.png': 'Зображення (PNG)',
  'export.json': 'Дані (JSON, вузли й ребра)',
  'export.graphml': 'Дані (GraphML)',
  'export.csv': 'Зв’язки таблицею (CSV)',
  'export.titleOf': '{count, plural, one {# актор} few {# актори} many {# акторів} other {# актора}}: {names}',
  'export.sources': 'Джерела:',
  'export.licences': 'Ліцензії даних:',
  'export.filter': 'Фільтр:',
  'export.done': 'Файл серед ваших завантажень.',
  'export.failed': 'Нічого не експортовано: {message} Спробуйте ще раз.',
  'export.noPicture': 'Зображення немає; спершу покажіть полотно.',
};
