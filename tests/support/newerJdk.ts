import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Folders in which systems keep their JDKs, each a JDK a folder. */
const FOLDERS = ['/usr/lib/jvm', '/Library/Java/JavaVirtualMachines'];

/** Oldest Java that the current Neo4j runs on. */
const OLDEST = 21;

function majorOf(home: string): number {
  const file = join(home, 'release');
  const version = existsSync(file) ? /^JAVA_VERSION="(\d+)/mu.exec(readFileSync(file, 'utf8'))?.[1] : undefined;
  return existsSync(join(home, 'bin', 'javac')) ? Number(version ?? 0) : 0;
}

/** A JDK that runs the current Neo4j: JAVA_HOME, or else the newest that is installed. Null when there is none. */
export function findNewerJdk(): string | null {
  const installed = FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
    readdirSync(folder).flatMap((name) => [join(folder, name), join(folder, name, 'Contents/Home')]),
  );
  const homes = [process.env['JAVA_HOME'] ?? '', ...installed.toSorted((a, b) => majorOf(b) - majorOf(a))];
  return homes.find((home) => majorOf(home) >= OLDEST) ?? null;
}
