import type { exploreMessages as english } from './en.ts';

export const exploreMessages: Readonly<Record<keyof typeof english, string>> = {
  'actor.hold': 'Закріпити на місці',
  'actor.release': 'Відкріпити',
  'command.hold': 'Закріпити на місці: {name}',
  'command.release': 'Відкріпити: {name}',
  'deed.held': 'закріпити: {names}',
  'deed.released': 'відкріпити: {names}',
  'help.hold': 'Закріпити актора на місці або відкріпити',
  'legend.held': 'закріплено: розкладка не зрушить з місця',
  'several.count':
    '{count, plural, one {Обрано # актора} few {Обрано # акторів} many {Обрано # акторів} other {Обрано # актора}}',
  'several.those':
    '{count, plural, one {# обраний актор} few {# обрані актори} many {# обраних акторів} other {# обраного актора}}',
  'several.hint':
    'Клацання з Shift або пробіл додає актора чи вилучає його з вибору; перетягування з Shift малює рамку; Ctrl+A обирає всіх.',
  'several.acts': 'Дії з обраними акторами',
  'several.keepOnly': 'Лишити тільки їх',
  'several.pathsBetween': 'Шляхи між ними',
  'several.pathsFromFirst': 'Шляхи від першого',
  'several.deselect': 'Зняти вибір',
  'several.leaveOut': 'Вилучити з вибору: {name}',
  'deed.keptOnly': 'лишити тільки: {names}',
  'help.toggle': 'Додати актора у фокусі до вибору або вилучити',
  'help.frame': 'З клацанням: те саме. З перетягуванням: обрати всіх у рамці',
  'help.selectAll': 'Обрати всіх акторів',
  'list.held': 'закріплено',
};
