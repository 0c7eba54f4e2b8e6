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

export interface Spot {
  /** The middle, in pixels. */
  readonly x: number;
  readonly y: number;
}
export interface PlacedLabel extends Spot {
  readonly width: number;
}

/**
 * How far up each label must go, in the order of reading, so that none covers another, or a point of the drawing.
 * @param line height of a label
 */
export function lifts(labels: readonly PlacedLabel[], line: number, points: readonly Spot[] = []): number[] {
  const lifted = labels.map(() => 0);
  const order = labels.map((_, i) => i).toSorted((a, b) => (labels[a]?.x ?? 0) - (labels[b]?.x ?? 0));
  const placed = points.map((point) => ({ ...point, width: 0, apart: line / 2 + 4 }));
  for (const i of order) {
    const label = labels[i];
    if (!label) continue;
    let { y } = label;
    const meets = (other: (typeof placed)[number]) =>
      Math.abs(other.x - label.x) < (other.width + label.width) / 2 && Math.abs(other.y - y) < other.apart;
    // Each step goes above one of them more, so the search ends.
    for (let other = placed.find(meets); other; other = placed.find(meets)) y = other.y - other.apart;
    placed.push({ ...label, y, apart: line });
    lifted[i] = label.y - y;
  }
  return lifted;
}
