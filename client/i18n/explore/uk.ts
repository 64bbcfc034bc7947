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
  'list.held': 'закріплено',
};
