import type { Point } from './topology.ts';

/** What of the world is seen, in degrees: from Alaska to the Caspian Sea, from a little under the Tropic of Cancer to Svalbard. */
const EDGE = { west: -151, east: 52, south: 17, north: 76 };
/** The drawing's unit is half a CSS pixel of a card of usual width. */
const WIDTH = 712;
const SCALE = WIDTH / radians(EDGE.east - EDGE.west);
export const FRAME = { width: WIDTH, height: Math.round((miller(EDGE.north) - miller(EDGE.south)) * SCALE) };

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

/** Miller's cylindrical projection (Snyder 1987, Map Projections, p. 86): north is up everywhere, and Europe is not made small. */
function miller(latitude: number): number {
  return 1.25 * Math.log(Math.tan(Math.PI / 4 + 0.4 * radians(latitude)));
}

/** A place on the drawing. What lies west of Alaska is the far end of Asia, or its border would run around the world. */
export function project([longitude, latitude]: Point): Point {
  return [radians((longitude < -168.5 ? longitude + 360 : longitude) - EDGE.west) * SCALE, (miller(EDGE.north) - miller(latitude)) * SCALE];
}

/** A ring cut off at the frame (Sutherland and Hodgman 1974). */
export function clip(ring: readonly Point[]): readonly Point[] {
  const { width, height } = FRAME;
  const sides: [0 | 1, number, number][] = [
    [0, 0, 1],
    [0, width, -1],
    [1, 0, 1],
    [1, height, -1],
  ];
  return sides.reduce<readonly Point[]>((points, [axis, edge, sign]) => {
    const inside = (point: Point) => (point[axis] - edge) * sign >= 0;
    return points.flatMap((point, index): Point[] => {
      const before = points.at(index - 1) ?? point;
      const cut: Point[] = inside(point) === inside(before) ? [] : [crossing(before, point, axis, edge)];
      return inside(point) ? [...cut, point] : cut;
    });
  }, ring);
}

function crossing(a: Point, b: Point, axis: 0 | 1, edge: number): Point {
  const share = (edge - a[axis]) / (b[axis] - a[axis]);
  return [Math.round(a[0] + share * (b[0] - a[0])), Math.round(a[1] + share * (b[1] - a[1]))];
}

/** The points of a line that matter at `tolerance` units (Douglas and Peucker 1973). */
export function simplify(line: readonly Point[], tolerance: number): Point[] {
  const first = line[0];
  const last = line.at(-1);
  if (first === undefined || last === undefined || line.length < 3) return [...line];
  let worst = 0;
  let at = 0;
  line.forEach((point, index) => {
    const off = distance(point, first, last);
    if (off > worst) [worst, at] = [off, index];
  });
  if (worst <= tolerance) return [first, last];
  return [...simplify(line.slice(0, at + 1), tolerance).slice(0, -1), ...simplify(line.slice(at), tolerance)];
}

/** From a point to the stretch between two others. */
function distance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const length = (bx - ax) ** 2 + (by - ay) ** 2;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
  return Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay));
}

/** Twice the area of a ring, in square units. */
export function areaOf(ring: readonly Point[]): number {
  return Math.abs(
    ring.reduce(
      (sum, [x, y], index) => sum + x * (ring[(index + 1) % ring.length]?.[1] ?? 0) - y * (ring[(index + 1) % ring.length]?.[0] ?? 0),
      0,
    ),
  );
}

/** A ring as an SVG path, in steps from point to point: shorter than places. */
export function pathOf(ring: readonly Point[]): string {
  let [x, y] = ring[0] ?? [0, 0];
  const steps = ring.slice(1).flatMap(([nx, ny]) => {
    const step = [nx - x, ny - y];
    [x, y] = [nx, ny];
    return step[0] === 0 && step[1] === 0 ? [] : [step];
  });
  const numbers = steps.flat().reduce((text, number) => text + (number < 0 || text === '' ? '' : ' ') + number, '');
  return `M${ring[0]?.join(' ') ?? ''}l${numbers}z`;
}
