import type { Vocabulary } from '../model.ts';
import type { Group } from './group.ts';

/** `Official, pressure`: terms of the vocabulary, or their ids until it is here. */
export function groupName({ kind, family }: Group, vocabulary: Vocabulary | undefined, language: string): string {
  const kindLabel = vocabulary?.actorKinds.find(({ id }) => id === kind)?.label ?? kind;
  if (family === null) return kindLabel;
  const familyLabel = vocabulary?.families.find(({ id }) => id === family)?.label ?? family;
  return `${kindLabel}, ${familyLabel.toLocaleLowerCase(language)}`;
}

/** With, on a line of its own, how many it holds; an ellipsis until that is known. */
export function groupLabel(
  group: Group,
  count: number | null,
  vocabulary: Vocabulary | undefined,
  language: string,
): string {
  const number = count === null ? '…' : new Intl.NumberFormat(language).format(count);
  return `${groupName(group, vocabulary, language)}\n${number}`;
}
