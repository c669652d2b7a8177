import type { LexiconEntry } from '../../analysis/lexicon.ts';

const OPENINGS =
  'Aa Ber Cor Dij Ee Fle Gro Hoe IJs Jan Kui Lau Mee Nij Oo Pie Roe Smi Tie Uy Vee Wie Zij Bra Cle Dra Kre Sto Tra Vla'.split(' ');
const MIDDLES = 'ber den ger hui ker lan mer nel pe ra sin ter van wou zen doe lin mar rik sel'.split(' ');
const ENDINGS = 'ma stra sen man ink huis veld berg dijk horst meer kamp daal loo wijk'.split(' ');

/** The `n`th of a long list of made-up names: the same one each time. */
function surname(n: number): string {
  const opening = OPENINGS[n % OPENINGS.length] ?? '';
  const middle = MIDDLES[Math.floor(n / OPENINGS.length) % MIDDLES.length] ?? '';
  const ending = ENDINGS[Math.floor(n / (OPENINGS.length * MIDDLES.length)) % ENDINGS.length] ?? '';
  return opening + middle + ending;
}

/**
 * `count` people and things in turn, none of which exists, each written in one way: names of two words with capitals, and terms of one or two
 * words in small letters. Case counts for all, so that an expression in which it counts finds the same.
 */
export function madeUpEntries(count: number): LexiconEntry[] {
  return Array.from({ length: count }, (_, n) => {
    const [first, last] = [surname((n * 7919) % 9000), surname(n)];
    const name = n % 2 === 0 ? `${first} ${last}` : `${last}${n % 4 === 1 ? first.slice(0, 4) : ` ${first}`}`.toLowerCase();
    return {
      id: `entry-${n}`,
      kind: n % 2 === 0 ? 'person' : 'term',
      name,
      forms: [{ text: name, match: 'exact' }],
      gender: null,
      surname: null,
      roles: [],
      needs: [],
      not: [],
      topics: [],
    };
  });
}

/** Dutch text of `size` characters: `prose` over and over, with one of the names after every three hundred characters or so. */
export function textWith(names: readonly string[], prose: string, size: number): string {
  const parts: string[] = [];
  let length = 0;
  for (let n = 0, at = 0; length < size; n++) {
    const end = prose.indexOf(' ', at + 300);
    const part = `${prose.slice(at, end < 0 ? prose.length : end)} ${names[(n * 104_729) % names.length] ?? ''} `;
    at = end < 0 ? 0 : end + 1;
    parts.push(part);
    length += part.length;
  }
  return parts.join('').slice(0, size);
}
