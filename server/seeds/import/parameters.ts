import { ImportError } from './importError.ts';
import type { Importer } from './model.ts';

/** The importer's parameters, the given ones in place of the defaults; without those that have neither. Throws ImportError for an unknown or impossible one. */
export function parametersOf(
  { id, parameters }: Importer,
  given: Readonly<Record<string, number>> = {},
): Record<string, number> {
  for (const [name, value] of Object.entries(given)) {
    const known = parameters[name];
    if (known === undefined) {
      const names = Object.keys(parameters).join(', ');
      throw new ImportError(id, `there is no parameter ${name}; it has ${names === '' ? 'none' : names}.`);
    }
    if (!Number.isFinite(value) || value < known.least || value > known.most) {
      throw new ImportError(id, `${name} is ${value}; give a number from ${known.least} to ${known.most}.`);
    }
    if (known.isWhole === true && !Number.isInteger(value)) {
      throw new ImportError(id, `${name} is ${value}; give a whole number from ${known.least} to ${known.most}.`);
    }
  }
  return Object.fromEntries(
    Object.entries(parameters).flatMap(([name, { default: usual }]) => {
      const value = given[name] ?? usual;
      return value === null ? [] : [[name, value]];
    }),
  );
}

/** What was given in place of the defaults, as a seed's description tells it; empty when nothing was. */
export function departures({ parameters }: Importer, given: Readonly<Record<string, number>> = {}): string {
  const other = Object.entries(given).filter(([name, value]) => parameters[name]?.default !== value);
  return other.map(([name, value]) => `${name}=${value}`).join(', ');
}
