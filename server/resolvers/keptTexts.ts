import { invalidArgument } from './errors.ts';

/** Characters, counted as code points. */
const MOST = { name: 200, text: 10_000, link: 500_000 } as const;

/** A name on one line, without the space around it. */
export function keptName(value: string): string {
  return bounded('name', value.replaceAll(/\s+/gu, ' ').trim(), 1, MOST.name);
}

/** Null for an empty one. */
export function keptDescription(value: string | null | undefined): string | null {
  return bounded('description', (value ?? '').trim(), 0, MOST.text) || null;
}

export function noteText(value: string): string {
  return bounded('text', value.trim(), 1, MOST.text);
}

export function stepText(value: string): string {
  return bounded('text', value.trim(), 0, MOST.text);
}

/** Of the texts that a change may give, those that it gives. */
export function givenTexts(args: { name?: string | null; description?: string | null; link?: string | null }) {
  return {
    ...(typeof args.name === 'string' && { name: keptName(args.name) }),
    ...(typeof args.description === 'string' && { description: keptDescription(args.description) }),
    ...(typeof args.link === 'string' && { link: keptLink(args.link) }),
  };
}

/** What may follow `?` in an address, so that it can be put behind one. */
export function keptLink(value: string): string {
  const link = bounded('link', value, 1, MOST.link);
  if (!/^[\w\-.~!$&'()*+,;=:@/?%[\]]+$/u.test(link)) {
    throw invalidArgument('link', 'pass a query string as in an address, without ? and with spaces as %20.');
  }
  return link;
}

function bounded(argument: string, value: string, least: number, most: number): string {
  const { length } = Array.from(value);
  if (length < least) throw invalidArgument(argument, 'it must not be empty.');
  if (length > most) throw invalidArgument(argument, `${length} characters are more than the ${most} it takes.`);
  return value;
}
