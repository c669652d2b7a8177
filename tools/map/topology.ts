import * as v from 'valibot';

const Arcs = v.array(v.number());
const Geometry = v.variant('type', [
  v.object({ type: v.literal('Polygon'), id: v.optional(v.string()), arcs: v.array(Arcs) }),
  v.object({
    type: v.literal('MultiPolygon'),
    id: v.optional(v.string()),
    arcs: v.array(v.array(Arcs)),
  }),
]);

/** The parts of a TopoJSON file of countries that the drawing needs. */
export const Topology = v.object({
  transform: v.object({ scale: v.tuple([v.number(), v.number()]), translate: v.tuple([v.number(), v.number()]) }),
  arcs: v.array(v.array(v.tuple([v.number(), v.number()]))),
  objects: v.object({ countries: v.object({ geometries: v.array(Geometry) }), land: v.object({ geometries: v.array(Geometry) }) }),
});
export type Topology = v.InferOutput<typeof Topology>;

export type Point = [number, number];

/** One piece of land: its border as indices of arcs (negative: the other way round), without holes. */
export interface Land {
  /** ISO 3166-1 number, empty where there is none. */
  code: string;
  arcs: number[];
}

/** Every arc as longitudes and latitudes: in the file they are steps on a grid. */
export function arcsOf({ arcs, transform: { scale, translate } }: Topology): Point[][] {
  return arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map(([dx, dy]): Point => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
}

/** All pieces of land, country by country or as the sea bounds them. Lakes and countries within a country are left out. */
export function landsOf(topology: Topology, kind: 'countries' | 'land'): Land[] {
  return topology.objects[kind].geometries.flatMap((geometry) => {
    const polygons = geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
    return polygons.map((rings) => ({ code: geometry.id ?? '', arcs: rings[0] ?? [] }));
  });
}

/** The ring that a piece of land's arcs make together. */
export function ringOf<T>(arcs: readonly (readonly T[])[], land: Land): T[] {
  return land.arcs.flatMap((index, place) => {
    const arc = index < 0 ? [...(arcs[~index] ?? [])].reverse() : [...(arcs[index] ?? [])];
    return place === 0 ? arc : arc.slice(1);
  });
}
