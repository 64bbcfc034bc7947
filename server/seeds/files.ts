import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { SeedError } from './seedError.ts';
import { splitStatements } from './statements.ts';
import type { SeedStatement } from './statements.ts';

/** A versioned Cypher seed: `V001__states.cypher`. */
export type SeedFile = {
  file: string;
  version: string;
  description: string;
  /** SHA-256 of the text with LF line ends, hexadecimal. */
  checksum: string;
  /** From the head comment: `// dataset: …`, `// licence: …`, `// citation: …`, `// retrievedAt: …`. */
  dataset: string | null;
  licence: string | null;
  citation: string | null;
  retrievedAt: string | null;
  statements: SeedStatement[];
};

const NAME = /^V(?<version>\d+)__(?<description>[a-z0-9_]+)\.cypher$/u;

const HEAD = /^(?:\/\/.*\n|\s*\n)*/u;

function headField(text: string, field: string): string | null {
  const head = HEAD.exec(text)?.[0] ?? '';
  return new RegExp(`^// ${field}: (.+)$`, 'mu').exec(head)?.[1]?.trim() ?? null;
}

function parseSeed(file: string, content: string): SeedFile {
  const { version, description } = NAME.exec(file)?.groups ?? {};
  if (version === undefined || description === undefined) {
    throw new SeedError(
      file,
      'the name is not V<version>__<description>.cypher, such as V001__states.cypher; rename it.',
    );
  }
  const text = content.replaceAll('\r\n', '\n');
  return {
    file,
    version,
    description: description.replaceAll('_', ' '),
    checksum: createHash('sha256').update(text).digest('hex'),
    dataset: headField(text, 'dataset'),
    licence: headField(text, 'licence'),
    citation: headField(text, 'citation'),
    retrievedAt: headField(text, 'retrievedAt'),
    statements: splitStatements(text),
  };
}

/** The seeds of a folder, in the order of their versions. Throws SeedError for a misnamed file or a version used twice. */
export async function readSeeds(folder: URL): Promise<SeedFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.cypher'));
  const seeds = await Promise.all(
    names.map(async (name) => parseSeed(name, await readFile(new URL(name, folder), 'utf8'))),
  );
  const ordered = seeds.toSorted((a, b) => Number(a.version) - Number(b.version));
  ordered.forEach((seed, index) => {
    const before = ordered[index - 1];
    if (before !== undefined && Number(before.version) === Number(seed.version)) {
      throw new SeedError(
        seed.file,
        `version ${seed.version} is also that of ${before.file}; give one of them another.`,
      );
    }
  });
  return ordered;
}
