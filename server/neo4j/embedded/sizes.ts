const UNITS: Readonly<Record<string, number>> = { k: 2 ** 10, m: 2 ** 20, g: 2 ** 30 };

/** Bytes of a memory size as Java and Neo4j write it ("512m", "2g"); null when it is none. */
export function bytesOf(size: string): number | null {
  const [, digits, unit] = /^([1-9]\d*)([kmg])$/iu.exec(size) ?? [];
  const factor = UNITS[unit?.toLowerCase() ?? ''];
  return digits === undefined || factor === undefined ? null : Number(digits) * factor;
}
