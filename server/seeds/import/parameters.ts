import { ImportError } from './importError.ts';
import type { Importer } from './model.ts';

/** The importer's parameters, the given ones in place of the defaults. Throws ImportError for an unknown or impossible one. */
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
  }
  return Object.fromEntries(
    Object.entries(parameters).map(([name, { default: usual }]) => [name, given[name] ?? usual]),
  );
}
