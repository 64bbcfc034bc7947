import { readFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';

/** What the figures depend on, one a line. Null where no database takes part. */
export function machineLines(neo4jVersion: string | null): string[] {
  const all = cpus();
  return [
    `CPU: ${all.length} × ${all[0]?.model.trim() ?? 'unknown'}`,
    `Memory: ${(totalmem() / 2 ** 30).toFixed(1)} GiB`,
    `Node ${process.versions.node}, ${neo4jVersion === null ? '' : `Neo4j ${neo4jVersion}, `}${process.platform} ${process.arch}`,
  ];
}

/** Clock ticks a second in /proc, the same on every Linux. */
const TICKS = 100;

/** Seconds of CPU that a process has used; null where the system does not tell. */
export async function cpuSecondsOf(pid: number): Promise<number | null> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  const fields = text?.slice(text.lastIndexOf(')') + 2).split(' ');
  return fields === undefined ? null : (Number(fields[11]) + Number(fields[12])) / TICKS;
}

/** Seconds of CPU that this process has used. */
export function ownCpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
