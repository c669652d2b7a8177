import type { CardMap } from './card.ts';
import map from './map.json' with { type: 'json' };
import { memberOn } from './membership.ts';
import type { Knowledge } from './pack.ts';

const COUNTRIES: Readonly<Record<string, { path: string; x: number; y: number; small: boolean }>> = map.countries;

/** The treaty area on a day with one country marked, null for a country that the drawing does not show. At most 6 kB. */
export function treatyMap(id: string, on: string | null, knowledge: Knowledge): CardMap | null {
  const here = COUNTRIES[id];
  if (here === undefined) return null;
  const allies = Object.entries(COUNTRIES).filter(([other]) => {
    const country = other === id ? undefined : knowledge.countries.get(other);
    return country !== undefined && memberOn(country, on).member;
  });
  const { width, height, land, tropic } = map;
  return {
    width,
    height,
    land,
    tropic,
    allies: allies.map(([, { path }]) => path).join(''),
    here: here.path,
    ring: here.small ? { x: here.x, y: here.y } : null,
  };
}
