export type Slot = { readonly id: string; readonly above: number; readonly below: number; readonly wish: number };

/**
 * The heights nearest to what each wishes, in this order and with room for all. Least squares: those that would overlap
 * share the mean of their wishes (pool adjacent violators).
 */
export function aligned(slots: readonly Slot[], gap: number): readonly (readonly [id: string, y: number])[] {
  let offset = 0;
  const offsets = slots.map(({ above, below }, index) => {
    if (index > 0) offset += above + gap;
    const own = offset;
    offset += below;
    return own;
  });
  const pools: { sum: number; count: number }[] = [];
  for (const [index, { wish }] of slots.entries()) {
    let pool = { sum: wish - (offsets[index] ?? 0), count: 1 };
    for (let last = pools.at(-1); last && last.sum / last.count >= pool.sum / pool.count; last = pools.at(-1)) {
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count };
      pools.pop();
    }
    pools.push(pool);
  }
  const levels = pools.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
  return slots.map(({ id }, index) => [id, (levels[index] ?? 0) + (offsets[index] ?? 0)]);
}
