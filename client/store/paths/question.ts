import { type Part, PARTS, type Question, union, without } from '../view.ts';

/** The actor last in that part, and in no other: nobody can be both sought and avoided. */
export function added(question: Question, part: Part, id: string): Question {
  const elsewhere = Object.fromEntries(
    PARTS.map((each) => [each, each === part ? question[each] : without(question[each], [id])]),
  );
  return { ...question, ...elsewhere, [part]: union(question[part], [id]) };
}

export function removed(question: Question, part: Part, id: string): Question {
  return { ...question, [part]: without(question[part], [id]) };
}

/** The actor `by` places later among those to pass; it stays where there is no such place. */
export function moved(question: Question, id: string, by: number): Question {
  const at = question.via.indexOf(id);
  const to = at + by;
  if (at < 0 || to < 0 || to >= question.via.length) return question;
  return { ...question, via: without(question.via, [id]).toSpliced(to, 0, id) };
}

export function swapped(question: Question): Question {
  return { ...question, from: question.to, via: question.via.toReversed(), to: question.from };
}

export function isSame({ from, to }: Question): boolean {
  return from.length === 1 && to.length === 1 && from[0] === to[0];
}

/** True when the server can answer it. */
export function isReady(question: Question): boolean {
  return question.from.length > 0 && question.to.length > 0 && !isSame(question);
}
