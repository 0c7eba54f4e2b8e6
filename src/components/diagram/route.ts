import type { Placed } from './place.ts';

export type Corner = readonly [number, number];

const middle = (b: Placed): Corner => [b.x + b.width / 2, b.y + b.height / 2];

/** The point where a straight line from a box's middle towards a point leaves the box. */
function edge(box: Placed, [tx, ty]: Corner): Corner {
  const [cx, cy] = middle(box);
  const [dx, dy] = [tx - cx, ty - cy];
  const scale = Math.min(
    dx === 0 ? Number.POSITIVE_INFINITY : box.width / 2 / Math.abs(dx),
    dy === 0 ? Number.POSITIVE_INFINITY : box.height / 2 / Math.abs(dy),
  );
  return [cx + dx * scale, cy + dy * scale];
}

/** From border to border, the shortest way. */
export const straight = (from: Placed, to: Placed): Corner[] => [
  edge(from, middle(to)),
  edge(to, middle(from)),
];

/** From border to border with right angles: down or up between rows, across within one. */
export function elbow(from: Placed, to: Placed): Corner[] {
  const [fx, fy] = middle(from);
  const [tx, ty] = middle(to);
  const overlap = from.y < to.y + to.height && to.y < from.y + from.height;
  if (overlap) {
    const right = fx < tx;
    return [
      [right ? from.x + from.width : from.x, fy],
      [right ? to.x : to.x + to.width, ty],
    ];
  }
  const down = fy < ty;
  const start: Corner = [fx, down ? from.y + from.height : from.y];
  const end: Corner = [tx, down ? to.y : to.y + to.height];
  // Where one box stands within the width of the other, a straight line down is enough.
  const [narrow, wide] = from.width <= to.width ? [from, to] : [to, from];
  const x = middle(narrow)[0];
  if (x > wide.x + 8 && x < wide.x + wide.width - 8)
    return [
      [x, start[1]],
      [x, end[1]],
    ];
  const turn = (start[1] + end[1]) / 2;
  return [start, [fx, turn], [tx, turn], end];
}
