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
  'choice.title':
    'Обрати, що розгорнути: {count, plural, =0 {прихованих сусідів немає} one {# прихований сусід} few {# приховані сусіди} many {# прихованих сусідів} other {# прихованого сусіда}}',
  'choice.filtered':
    '{count, plural, one {Ще # сусіда пов’язують} few {Ще # сусідів пов’язують} many {Ще # сусідів пов’язують} other {Ще # сусіда пов’язують}} лише зв’язки, сховані фільтром.',
  'choice.joined': 'Пов’язані через',
  'choice.out': '{family}: звідси',
  'choice.in': '{family}: сюди',
  'choice.both': '{family}',
  'choice.expand': 'Розгорнути {count, number} із {total, number}',
  'choice.fold': 'Відкрити {count, number} із {total, number} групами',
  'group.kicker': 'Сусіди актора',
  'group.holds':
    '{count, plural, one {Тут згорнуто # сусіда.} few {Тут згорнуто # сусідів.} many {Тут згорнуто # сусідів.} other {Тут згорнуто # сусіда.}}',
  'group.split': 'Поділити за родинами',
  'group.next': 'Показати наступних: {count, number} із {total, number}',
  'group.fold': 'Згорнути назад',
  'group.order':
    'Першими йдуть ті, з ким найбільше зв’язків, далі ті, з ким вони найсильніші, далі за ідентифікатором.',
  'group.list': 'Групи сусідів',
  'group.folded': 'Згорнуто',
  'legend.group': 'група: згорнуті сусіди та їхня кількість',
  'status.folded':
    '{count, plural, one {# сусіда згорнуто в групи} few {# сусідів згорнуто в групи} many {# сусідів згорнуто в групи} other {# сусіда згорнуто в групи}}',
  'error.task.neighbours': 'Не вдалося порахувати сусідів.',
  'deed.expandedBy': 'розгорнути: {names} — {terms}',
  'deed.groupSplit': 'поділити: {names}',
  'deed.keptOnly': 'лишити тільки: {names}',
  'help.toggle': 'Додати актора у фокусі до вибору або вилучити',
  'help.frame': 'З клацанням: те саме. З перетягуванням: обрати всіх у рамці',
  'help.selectAll': 'Обрати всіх акторів',
  'actor.star': 'Позначити зірочкою: {name}',
  'search.starred': 'із зірочкою',
  'search.recent': 'нещодавній',
  'search.clearRecent': 'Забути нещодавніх акторів',
  'list.held': 'закріплено',
};
