/** A place in chart units. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Square of the distance of a point from the stretch of line between two others: no root, since it runs while the lab does. */
function offLine(point: Point, start: Point, end: Point): number {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const [px, py] = [point.x - start.x, point.y - start.y];
  const square = dx * dx + dy * dy;
  const near = Math.min(1, Math.max(0, (px * dx + py * dy) / (square || 1)));
  return (px - near * dx) ** 2 + (py - near * dy) ** 2;
}

/** The points that matter: a line through them leaves no point out by more than `tolerance` (Douglas and Peucker). */
export function simplify(points: readonly Point[], tolerance: number): Point[] {
  const keep = new Uint8Array(points.length);
  const open: [number, number][] = [[0, points.length - 1]];
  keep[0] = keep[points.length - 1] = 1;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [first, last] = next;
    const [start, end] = [points[first], points[last]];
    if (start === undefined || end === undefined) continue;
    let [worst, far] = [tolerance * tolerance, -1];
    for (let index = first + 1; index < last; index++) {
      const off = offLine(points[index] ?? start, start, end);
      if (off > worst) [worst, far] = [off, index];
    }
    if (far < 0) continue;
    keep[far] = 1;
    open.push([first, far], [far, last]);
  }
  return points.filter((_, index) => keep[index] === 1);
}
