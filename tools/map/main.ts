// Draws the map of country cards; README.md says from what.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import * as v from 'valibot';
import { ENTRIES } from './entries.ts';
import { areaOf, clip, FRAME, pathOf, project, simplify } from './drawing.ts';
import { arcsOf, landsOf, ringOf, Topology, type Land, type Point } from './topology.ts';

/** Units; land smaller than this is no more than a dot, unless it is a country's largest piece. */
const TOLERANCE = 2.4;
const SMALLEST = 130;
/** Twice the square units of a country that is found without a ring around it. */
const RINGED = 1400;
const TROPIC = 23.44;
const GREENLAND = '304';

const file = process.argv[2];
if (file === undefined) throw new Error('Which file? npm run -s map -- countries-110m.json');
const topology = v.parse(Topology, JSON.parse(readFileSync(file, 'utf8')));
const degrees = arcsOf(topology);
const drawn = degrees.map((arc) => simplify(arc.map(project), TOLERANCE).map(([x, y]): Point => [Math.round(x), Math.round(y)]));

const base = landsOf(topology, 'land')
  .map((land) => drawnRing(land, SMALLEST))
  .filter((ring) => ring !== null);
const countries: Record<string, { path: string; at: Point; area: number }> = {};
for (const land of landsOf(topology, 'countries')) {
  const id = entryOf(land, ringOf(degrees, land));
  const known = countries[id];
  const ring = id === '' ? null : drawnRing(land, known === undefined ? 0 : SMALLEST);
  if (ring === null) continue;
  const area = areaOf(ring);
  // Greenland is the larger piece, but who looks for Denmark looks in Europe.
  const first = land.code !== GREENLAND && area > (known?.area ?? 0);
  countries[id] = {
    path: (known?.path ?? '') + pathOf(ring),
    at: first || known === undefined ? middleOf(ring) : known.at,
    area: first ? area : (known?.area ?? 0),
  };
}

/** What of a piece of land is in the frame, null when that is less than `smallest` square units. */
function drawnRing(land: Land, smallest: number): readonly Point[] | null {
  const ring = clip(ringOf(drawn, land));
  return ring.length < 3 || areaOf(ring) < smallest ? null : ring;
}

/** The entry that a piece of land belongs to, empty where there is none. */
function entryOf(land: Land, border: readonly Point[]): string {
  const [longitude, latitude] = middleOf(border);
  // The file follows who holds the Crimea; the Netherlands and the United Nations' General Assembly (resolution 68/262) count it to Ukraine.
  if (land.code === '643' && longitude > 32 && longitude < 37 && latitude > 44 && latitude < 47) return 'ua';
  const id = ENTRIES[land.code] ?? '';
  // Land of a member outside Europe and North America is outside the treaty area (article 6).
  return latitude < TROPIC ? '' : id;
}

function middleOf(ring: readonly Point[]): Point {
  const xs = ring.map(([x]) => x);
  const ys = ring.map(([, y]) => y);
  return [Math.round((Math.min(...xs) + Math.max(...xs)) / 2), Math.round((Math.min(...ys) + Math.max(...ys)) / 2)];
}

const out = {
  width: FRAME.width,
  height: FRAME.height,
  tropic: Math.round(project([0, TROPIC])[1]),
  land: base.map(pathOf).join(''),
  countries: Object.fromEntries(
    Object.entries(countries)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, { path, at, area }]) => [id, { path, x: at[0], y: at[1], small: area < RINGED }]),
  ),
};
const target = join(import.meta.dirname, '../../knowledge/map.json');
writeFileSync(target, await format(JSON.stringify(out), { parser: 'json', printWidth: 140 }));
console.log(`${target}: ${JSON.stringify(out).length} bytes, land ${out.land.length}, ${Object.keys(countries).length} countries`);
