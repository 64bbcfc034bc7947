import type { exportMessages as en } from './en.ts';

/** Exports, in Ukrainian. */
export const exportMessages: Record<keyof typeof en, string> = {
  'export.title': 'Експорт',
  'export.png': 'Зображення (PNG)',
  'export.json': 'Дані (JSON, вузли й ребра)',
  'export.graphml': 'Дані (GraphML)',
  'export.svg': 'Зображення (SVG)',
  'export.actorsCsv': 'Актори таблицею (CSV)',
  'export.print': 'Друк із джерелами',
  'export.csv': 'Зв’язки таблицею (CSV)',
  'export.titleOf': '{count, plural, one {# актор} few {# актори} many {# акторів} other {# актора}}: {names}',
  'export.sources': 'Джерела:',
  'export.licences': 'Ліцензії даних:',
  'export.filter': 'Фільтр:',
  'export.done': 'Файл серед ваших завантажень.',
  'export.failed': 'Нічого не експортовано: {message} Спробуйте ще раз.',
  'export.hidden':
    'Фільтр приховує {hidden, number} із {total, plural, one {# зв’язку} few {# зв’язків} many {# зв’язків} other {# зв’язку}}.',
  'export.unknownWidth': '{by, select, confidence {впевненість не оцінено} other {сила невідома}}',
  'export.width':
    '{by, select, confidence {що товща, то певніше} origins {що товща, то більше незалежних першоджерел} other {що товща, то сильніша}}',
  'print.sources': 'Джерела',
  'print.noSources': 'Джерела друкуються, якщо друкувати через Ctrl+P або меню «Експорт».',
};
