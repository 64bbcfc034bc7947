import type { lookMessages as english } from './en.ts';

export const lookMessages: Readonly<Record<keyof typeof english, string>> = {
  'arrange.title': 'Розташування',
  'arrange.force': 'За близькістю',
  'arrange.forceHint': 'Пов’язані актори стоять поруч',
  'arrange.flow': 'Зліва направо',
  'arrange.flowHint': 'Хто діє — ліворуч від тих, на кого діє',
  'arrange.concentric': 'Кільцями',
  'arrange.concentricHint': 'Навколо вибраного актора або за кількістю зв’язків',
  'arrange.geographic': 'Як на мапі',
  'arrange.geographicHint': 'Посередині своєї країни',
  'arrange.timeline': 'За часом',
  'arrange.timelineHint': 'За найранішою датою зв’язків',
  'arrange.running':
    'Розташування {layout, select, force {за близькістю} flow {зліва направо} concentric {кільцями} geographic {як на мапі} other {за часом}}…',
  'arrange.caption':
    '{layout, select, flow {Розташовано зліва направо: хто діє, стоїть ліворуч від тих, на кого діє, наскільки дозволяють цикли.} concentric {Розташовано кільцями навколо вибраного актора; якщо його не було, посередині ті, хто має найбільше зв’язків.} geographic {Розташовано як на мапі, посередині кожної країни. Хто не належить до жодної з теперішніх країн, стоїть унизу.} timeline {Розташовано за найранішою датою показаних зв’язків актора.} other {}}',
  'arrange.unknownDate': 'дата невідома',
  'arrange.unknownPlace': 'без країни',

  'look.width': 'Товщина ліній',
  'look.width.strength': 'Сила',
  'look.width.confidence': 'Впевненість',
  'look.width.origins': 'Незалежні першоджерела',
  'look.width.none': 'Однакова для всіх',
  'look.least': '{by, select, confidence {майже невпевнено} origins {одне першоджерело} other {слабка}}',
  'look.most': '{by, select, confidence {впевнено} origins {{many, number} і більше першоджерел} other {велика}}',
  'look.unknown':
    '{by, select, confidence {не оцінено: тонка лінія, порожня стрілка} weight {невідома вага: тонка лінія, порожня стрілка} other {невідомо: тонка лінія, порожня стрілка}}',
  'command.width.strength': 'Товщина ліній за силою',
  'command.width.confidence': 'Товщина ліній за впевненістю',
  'command.width.origins': 'Товщина ліній за незалежними першоджерелами',
  'command.width.none': 'Усі лінії однакової товщини',
  'deed.widthChosen':
    '{width, select, strength {товщина ліній за силою} confidence {товщина ліній за впевненістю} origins {товщина ліній за незалежними першоджерелами} other {усі лінії однакової товщини}}',
  'command.arrange.force': 'Розташувати за близькістю',
  'command.arrange.flow': 'Розташувати зліва направо',
  'command.arrange.concentric': 'Розташувати кільцями',
  'command.arrange.geographic': 'Розташувати як на мапі',
  'command.arrange.timeline': 'Розташувати за часом',
  'help.arrange': 'Обрати розташування',
  'help.minimap': 'Мала мапа цілого поруч із частиною',
  'deed.arranged':
    'розташувати {layout, select, force {за близькістю} flow {зліва направо} concentric {кільцями} geographic {як на мапі} other {за часом}}',
  'error.task.arrange': 'Не вдалося обчислити розташування.',
};
