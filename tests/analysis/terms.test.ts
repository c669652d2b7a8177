import { describe, expect, test } from 'vitest';
import { countryMentions } from '../../analysis/country-mentions.ts';
import type { Lexicon, LexiconEntry } from '../../analysis/lexicon.ts';
import { lexiconFrom } from '../../analysis/lexicon-from-entries.ts';
import type { Mention, Passage } from '../../analysis/reading.ts';
import { readTerms, uncrossed } from '../../analysis/terms.ts';
import { tokenise } from '../../analysis/tokens.ts';
import { readTopics } from '../../analysis/topics.ts';
import { bareEntry } from './entries.ts';

const entry = (id: string, forms: string[], more: Partial<LexiconEntry> = {}): LexiconEntry => ({
  ...bareEntry(id, 'term', forms[0] ?? id),
  forms: forms.map((text) => ({ text, match: 'word' })),
  ...more,
});
const lexicon = lexiconFrom([
  entry('navo', ['NAVO'], { topics: ['navo'] }),
  entry('patriot', ['Patriot'], { not: ['new england', 'quarterback'], topics: ['luchtverdediging'] }),
  entry('instructeurs', ['trainer'], { needs: ['militair', 'oekraine'], topics: ['training'] }),
  entry('leger', ['leger'], { not: ['heils'] }),
  entry('nl', ['Nederland', 'Nederlandse'], { kind: 'country', demonyms: ['Nederlandse'] }),
  entry('ua', ['Oekraïne'], { kind: 'country' }),
  entry('navo-5', ['artikel 5', 'collectieve verdediging'], { kind: 'treaty' }),
]);
function termsOf(text: string, known: Lexicon, passages: Passage[] = [], url = ''): Mention[] {
  const hits = known.match(text);
  return readTerms(text, tokenise(text), hits, countryMentions(text, hits, known), known, passages, { elsewhere: false, url });
}
const terms = (text: string, passages: Passage[] = []) => termsOf(text, lexicon, passages);
const found = (text: string) => terms(text).map((mention) => `${mention.text}=${mention.entry}`);

test('a term with a second meaning counts only where its context fits', () => {
  expect(found('De Patriots van New England wonnen.')).toEqual([]);
  expect(found('Twee Patriots gaan naar Polen.')).toEqual(['Patriots=patriot']);
  expect(found('De trainer van de club stapt op.')).toEqual([]);
  expect(found('Britse trainers leiden militairen op.')).toEqual(['trainers=instructeurs']);
  expect(found('Het Leger des Heils deelt soep uit.')).toEqual([]);
});

test('in an article about something else a word that depends on its context means something else', () => {
  const text = 'Britse trainers gaven militairen van de NAVO voetballes.';
  const hits = lexicon.match(text);
  const read = (elsewhere: boolean) =>
    readTerms(text, tokenise(text), hits, countryMentions(text, hits, lexicon), lexicon, [], { elsewhere }).map((mention) => mention.entry);
  expect(read(false)).toEqual(['instructeurs', 'navo']);
  expect(read(true)).toEqual(['navo']);
});

test('a form that has one meaning needs no context', () => {
  const forms = [
    { text: 'Patriot-raket', match: 'word' as const, sure: true },
    { text: 'Patriot', match: 'exact' as const },
  ];
  const patriots = lexiconFrom([entry('patriot', [], { forms, needs: ['luchtafweer'], not: ['nfl'] })]);
  const read = (text: string) => termsOf(text, patriots).map((mention) => mention.text);
  expect(read('Er zijn Patriots verloren.')).toEqual([]);
  expect(read('De luchtafweer heeft Patriots nodig.')).toEqual(['Patriots']);
  expect(read('Een Patriot-raket kost miljoenen, meer dan een speler in de NFL.')).toEqual(['Patriot-raket']);
});

describe('the institution of one country', () => {
  const lands = (id: string, name: string, demonym: string): LexiconEntry =>
    entry(id, [], { kind: 'country', name, forms: [name, demonym].map((text) => ({ text, match: 'exact' })), demonyms: [demonym] });
  const world = lexiconFrom([
    entry('marine', ['marine', 'luchtmacht'], { of: 'nl' }),
    entry('marine-be', ['marine', 'Belgische marine'], { of: 'be' }),
    lands('nl', 'Nederland', 'Nederlandse'),
    lands('be', 'België', 'Belgische'),
    lands('dk', 'Denemarken', 'Deense'),
  ]);
  const marked = (text: string, url = '') =>
    termsOf(text, world, [], url)
      .filter((mention) => mention.entry === 'marine')
      .map((mention) => mention.text);

  test('is not that of another', () => {
    expect(marked('De marine vaart uit, zegt de Nederlandse marine.')).toEqual(['marine', 'marine']);
    expect(marked('De Deense en de Nederlandse marine oefenen.')).toEqual(['marine']);
    expect(marked('De Deense marine en de luchtmacht van België.')).toEqual([]);
    expect(marked('De marine vaart naar Denemarken.')).toEqual(['marine']);
  });

  test('may go by the same word as that of another', () => {
    const owners = (text: string, url = '') =>
      termsOf(text, world, [], url)
        .filter((mention) => mention.kind === 'term')
        .map((mention) => mention.entry);
    expect(owners('De marine van Nederland oefent met de Belgische marine.')).toEqual(['marine', 'marine-be']);
    expect(owners('De marine zoekt personeel.', 'https://www.krant.be/nieuws')).toEqual(['marine-be']);
    expect(owners('De Deense marine oefent.', 'https://www.krant.be/nieuws')).toEqual([]);
  });

  test('needs its adjective in Belgium', () => {
    expect(marked('De marine zoekt personeel.', 'https://www.krant.be/nieuws')).toEqual([]);
    expect(marked('In België zoekt de luchtmacht personeel.')).toEqual([]);
    expect(marked('De Nederlandse marine zoekt personeel.', 'https://www.krant.be/nieuws')).toEqual(['marine']);
    expect(marked('De marine vaart met Belgen naar België.', 'https://www.krant.nl/nieuws')).toEqual(['marine']);
  });

  test('is at home where Belgium is named only in passing', () => {
    expect(marked('De marine zag drones boven Den Helder. Denemarken had er last van, en ook een Belgische haven.')).toEqual(['marine']);
    expect(marked('Belgische havens zagen drones. De marine zag niets.')).toEqual([]);
  });

  test('is not that of a country without a card either, nor of Europe', () => {
    expect(marked('De Indiase marine en de Pakistaanse luchtmacht. Een Europese marine is er niet.')).toEqual([]);
    expect(marked('De Haagse kritiek raakt de marine.')).toEqual(['marine']);
  });

  test('is not ours in news from abroad, where a bare word follows', () => {
    expect(marked('Denemarken oefent. In Denemarken zag men Deense schepen; de marine zwijgt.')).toEqual([]);
    expect(marked('Denemarken oefent met Nederland. In Denemarken zag men Deense schepen; de marine zwijgt.')).toEqual(['marine']);
  });
});

test('a rank that opens the name of a street is none', () => {
  const ranks = lexiconFrom([entry('generaal', ['generaal'])]);
  const marked = (text: string) => termsOf(text, ranks).map((mention) => mention.text);
  expect(marked('Zij woont aan de Generaal van der Duynlaan, hij in de Generaal Spoorstraat.')).toEqual([]);
  expect(marked('De generaal Van Straaten reed weg, met generaal Van der Laan.')).toEqual(['generaal', 'generaal']);
});

test('a country opens a card, its adjective does not', () => {
  expect(found('Nederlandse schepen verlaten Nederland.')).toEqual(['Nederland=nl']);
});

test('article 5 alone opens a card only where the passage says that it is NATO’s', () => {
  expect(found('Dat staat in artikel 5 van de Grondwet.')).toEqual([]);
  const text = 'De NAVO kent artikel 5.';
  const passage: Passage = { start: 14, end: 23, article: 'navo-5', manner: 'named', polarity: 'affirmed', text: 'artikel 5' };
  expect(terms(text, [passage]).map((mention) => [mention.kind, mention.text])).toEqual([
    ['term', 'NAVO'],
    ['treaty', 'artikel 5'],
  ]);
});

test('mentions may lie inside a passage, but never cross', () => {
  const mention = (start: number, end: number): Mention => ({ start, end, kind: 'term', entry: 'x', name: 'x', text: 'x' });
  expect(
    uncrossed([mention(5, 20), mention(0, 10), mention(12, 14), mention(0, 4), mention(0, 4)]).map((one) => [one.start, one.end]),
  ).toEqual([
    [0, 10],
    [0, 4],
    [12, 14],
  ]);
});

test('topics are those of what is mentioned most and first', () => {
  const text = 'De NAVO praat over Oekraïne. De NAVO stuurt Patriots.';
  expect(readTopics(terms(text), lexicon)[0]).toBe('navo');
  expect(readTopics(terms(text), lexicon, { start: 40, end: 53 })).toEqual(['luchtverdediging']);
});
