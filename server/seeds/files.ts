import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { PARAMETER_SUFFIXES, parseParameters } from './parameters.ts';
import type { SeedParameters } from './parameters.ts';
import type { SeedSource } from './record.ts';
import { SeedError } from './seedError.ts';
import { splitStatements } from './statements.ts';
import type { SeedStatement } from './statements.ts';

/** A Cypher seed: `V001__states.cypher` is applied once, `R__names.cypher` again whenever it changes. */
export type SeedFile = SeedSource & {
  readonly isRepeatable: boolean;
  /** As it was read, with LF line ends. */
  readonly text: string;
  readonly statements: readonly SeedStatement[];
  /** Of the neighbouring file, such as `V001__states.params.yaml`. */
  readonly parameters: { readonly file: string; readonly text: string; readonly values: SeedParameters } | null;
  /** Cypher of the head comment that must return true before the statements run, and after. */
  readonly preconditions: readonly SeedStatement[];
  readonly assertions: readonly SeedStatement[];
};

const NAME = /^(?:V(?<version>\d{1,15})|R)__(?<description>[a-z0-9_]+)\.cypher$/u;

const HEAD = /^(?:\/\/.*\n|\s*\n)*/u;

function headFields(text: string, field: string): SeedStatement[] {
  const lines = (HEAD.exec(`${text}\n`)?.[0] ?? '').split('\n');
  const prefix = `// ${field}: `;
  return lines.flatMap((line, index) =>
    line.startsWith(prefix) && line.length > prefix.length
      ? [{ text: line.slice(prefix.length).trim(), line: index + 1 }]
      : [],
  );
}

const headField = (text: string, field: string): string | null => headFields(text, field)[0]?.text ?? null;

async function readText(folder: URL, file: string): Promise<string> {
  try {
    const bytes = await readFile(new URL(encodeURIComponent(file), folder));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n');
  } catch (error) {
    if (error instanceof TypeError) throw new SeedError(file, 'it is not UTF-8; save it as UTF-8.', { cause: error });
    throw error;
  }
}

async function readSeed(folder: URL, file: string, parametersFile: string | null): Promise<SeedFile> {
  const { version, description = '' } = NAME.exec(file)?.groups ?? {};
  const text = await readText(folder, file);
  const parametersText = parametersFile === null ? null : await readText(folder, parametersFile);
  return {
    file,
    version: version ?? `R:${description}`,
    isRepeatable: version === undefined,
    description: description.replaceAll('_', ' '),
    // Without parameters that of the text alone, which anyone can compute from a file with LF line ends.
    checksum: createHash('sha256')
      .update(parametersText === null ? text : `${text}\0${parametersText}`)
      .digest('hex'),
    dataset: headField(text, 'dataset'),
    licence: headField(text, 'licence'),
    citation: headField(text, 'citation'),
    retrievedAt: headField(text, 'retrievedAt'),
    text,
    statements: splitStatements(text),
    parameters:
      parametersFile === null || parametersText === null
        ? null
        : { file: parametersFile, text: parametersText, values: parseParameters(parametersFile, parametersText) },
    preconditions: headFields(text, 'precondition'),
    assertions: headFields(text, 'assertion'),
  };
}

/** Parameter file of each seed, by the seed's name. */
function pairParameters(names: readonly string[], seeds: readonly string[]): Map<string, string> {
  const pairs = new Map<string, string>();
  for (const name of names) {
    const suffix = PARAMETER_SUFFIXES.find((ending) => name.endsWith(ending));
    if (suffix === undefined) continue;
    const seed = `${name.slice(0, -suffix.length)}.cypher`;
    if (!seeds.includes(seed)) throw new SeedError(name, `there is no ${seed} whose parameters it could hold.`);
    const other = pairs.get(seed);
    if (other !== undefined) throw new SeedError(seed, `it has the parameters ${other} and ${name}; remove one.`);
    pairs.set(seed, name);
  }
  return pairs;
}

/**
 * The seeds of a folder: versioned ones in the order of their versions, then repeatable ones by name.
 * Throws SeedError for a misnamed or unreadable file and for a version used twice.
 */
export async function readSeeds(folder: URL): Promise<SeedFile[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.map(({ name }) => name);
  const files = names.filter((name) => name.endsWith('.cypher'));
  for (const { name } of entries.filter((entry) => entry.name.endsWith('.cypher'))) {
    if (!NAME.test(name)) {
      throw new SeedError(
        name,
        'the name is neither R__<description>.cypher nor V<version>__<description>.cypher, such as V001__states.cypher; rename it.',
      );
    }
  }
  const parameters = pairParameters(names, files);
  const used = new Set([...files, ...parameters.values()]);
  // A pipe would be waited for, and a link may lead anywhere.
  const odd = entries.find((entry) => used.has(entry.name) && !entry.isFile());
  if (odd !== undefined) throw new SeedError(odd.name, 'it is no regular file; put the file itself there.');
  const seeds = await Promise.all(files.map((file) => readSeed(folder, file, parameters.get(file) ?? null)));
  const ordered = seeds
    .filter(({ isRepeatable }) => !isRepeatable)
    .toSorted((a, b) => Number(a.version) - Number(b.version));
  ordered.forEach((seed, index) => {
    const before = ordered[index - 1];
    if (before !== undefined && Number(before.version) === Number(seed.version)) {
      throw new SeedError(
        seed.file,
        `version ${seed.version} is also that of ${before.file}; give one of them another.`,
      );
    }
  });
  return [
    ...ordered,
    ...seeds.filter(({ isRepeatable }) => isRepeatable).toSorted((a, b) => (a.file < b.file ? -1 : 1)),
  ];
}

/** What is recorded of a seed. */
export function sourceOf(seed: SeedFile): SeedSource {
  const { version, file, description, checksum, dataset, licence, citation, retrievedAt } = seed;
  return { version, file, description, checksum, dataset, licence, citation, retrievedAt };
}
