/** Moves labels apart so that no two are closer than `gap`, as little as possible, keeping their order. */
export function spread(positions: readonly number[], gap: number, lowest: number): number[] {
  const order = positions.map((_, i) => i).toSorted((a, b) => (positions[a] ?? 0) - (positions[b] ?? 0));
  const placed = [...positions];
  let previous = -Infinity;
  for (const i of order) {
    placed[i] = Math.max(positions[i] ?? 0, previous + gap);
    previous = placed[i] ?? previous;
  }
  let limit = lowest;
  for (const i of order.toReversed()) {
    placed[i] = Math.min(placed[i] ?? 0, limit);
    limit = (placed[i] ?? limit) - gap;
  }
  return placed;
}
