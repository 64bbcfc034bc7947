import { parse } from 'yaml';
import { SeedError } from './seedError.ts';

/** What a seed's statements may use as `$name` besides `$seed`. */
export type SeedParameters = Readonly<Record<string, unknown>>;

/** Suffixes of a file of parameters, which otherwise has its seed's name. */
export const PARAMETER_SUFFIXES = ['.params.json', '.params.yaml', '.params.yml'] as const;

function refuseInexact(file: string, value: unknown, path: string): void {
  if (typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value)) {
    throw new SeedError(file, `${path} is a whole number too large to be read exactly; write it as text in quotes.`);
  }
  if (value !== null && typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) refuseInexact(file, inner, `${path}.${key}`);
  }
}

/**
 * The parameters of a file in JSON or YAML. Whole numbers arrive as integers even when written `1.0`: use `toFloat`.
 * Throws SeedError when the file is no mapping of names to values.
 */
export function parseParameters(file: string, text: string): SeedParameters {
  let parsed: unknown;
  try {
    parsed = file.endsWith('.json') ? JSON.parse(text) : parse(text, { uniqueKeys: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n', 1)[0] : String(error);
    throw new SeedError(file, `it cannot be read: ${reason}`, { cause: error });
  }
  if (parsed === null || typeof parsed !== 'object' || Array.isArray(parsed)) {
    throw new SeedError(
      file,
      'it holds no names with values; write it as a mapping such as { "since": "2024-01-01" }.',
    );
  }
  if (Object.hasOwn(parsed, 'seed')) {
    throw new SeedError(file, 'the name "seed" is that of the running seed’s version; choose another.');
  }
  refuseInexact(file, parsed, '$');
  return parsed as SeedParameters;
}
