import { expect, test } from 'vitest';
import { countryMentions } from '../../analysis/country-mentions.ts';
import type { LexiconEntry } from '../../analysis/lexicon.ts';
import { lexiconFrom } from '../../analysis/lexicon-from-entries.ts';
import { bareEntry } from './entries.ts';

const forms = (...texts: string[]): LexiconEntry['forms'] => texts.map((text) => ({ text, match: 'exact' }));
const lexicon = lexiconFrom([
  { ...bareEntry('ru', 'country', 'Rusland'), demonyms: ['Russische'], forms: forms('Rusland', 'Russische') },
  { ...bareEntry('iq', 'country', 'Irak'), forms: forms('Irak') },
  { ...bareEntry('oorlog', 'term', 'oorlog in Oekraïne'), forms: forms('Russische invasie') },
  { ...bareEntry('nmi', 'term', 'NAVO-missie in Irak'), forms: forms('NAVO-missie in Irak') },
]);

test('a country inside a term is a country of the article too', () => {
  const text = 'Na de Russische invasie ging de NAVO-missie in Irak door. Rusland zweeg.';
  const found = countryMentions(text, lexicon.match(text), lexicon);
  expect(found.map(({ entry, start, end, adjective }) => [entry, text.slice(start, end), adjective])).toEqual([
    ['ru', 'Russische', true],
    ['iq', 'Irak', false],
    ['ru', 'Rusland', false],
  ]);
});
