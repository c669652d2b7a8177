import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Statement } from '../../analysis/reading.ts';
import type { Archive } from '../../archive/database.ts';
import { importArticles } from '../../archive/file.ts';
import { keysOfPerson } from '../../archive/person-key.ts';
import { ofPerson } from '../../archive/person.ts';
import { remember } from '../../archive/remember.ts';
import type { PersonCard } from '../../knowledge/card.ts';
import { minister, stranger } from '../components/sample-cards.ts';
import { article, emptyArchive, said } from './made-up.ts';

let db: Archive;
beforeEach(async () => void (db = await emptyArchive()));
afterEach(() => db.close());

const topics = { label: (topic: string) => `over ${topic}`, isBroad: (topic: string) => topic === 'navo' };
const WORDS = 'Wij sturen geen tanks naar de proeftuin van de bondgenoot.';

function here(text: string, of: string[] = []): Statement {
  const where = { start: 0, end: text.length, verb: 'zegt', attribution: 'named', certainty: 'asserted', kind: 'direct' } as const;
  return { ...where, text, speaker: 'Anna Voorbeeld', speakerEntry: 'anna-voorbeeld', topics: of };
}

async function cardOf(card: PersonCard, today: Partial<Parameters<typeof remember>[2]> = {}): Promise<PersonCard> {
  const all = { title: 'Tanks', topics: ['tanks'], statements: [], ...today };
  const entry = card.checkedUntil === null ? null : card.id;
  return remember(card, await ofPerson(db, keysOfPerson(entry, card.title), card.articleDate, all.topics), all, topics);
}

test('the card has the knowledge’s own statements and those of the archive in one list, and tells them apart', async () => {
  await importArticles(db, [article('a', { statements: [said(WORDS)] })]);
  const { earlier } = await cardOf(minister);
  expect(earlier).toHaveLength(minister.earlier.length + 1);
  expect(earlier.find(({ archived }) => archived !== undefined)).toMatchObject({
    date: '2024-03-01',
    gist: WORDS,
    source: { url: 'https://krant.example/a', outlet: 'De Krant', title: 'Over a' },
    archived: { kind: 'direct', also: [] },
  });
});

test('nothing is earlier that is of the article’s own day or later, or of a month that the day falls in, or of no day at all', async () => {
  const dates = ['2024-05-28', '2024-05-29', '2024-05', '2024', '2025-01-01', null];
  await importArticles(
    db,
    dates.map((date, at) =>
      article(`a${at}`, { published: date, statements: [said(`Verhaal nummer ${at} over tanks en hun motoren.`, { date })] }),
    ),
  );
  expect((await cardOf(minister)).earlier).toEqual(minister.earlier);
  await importArticles(db, [article('z', { statements: [said(WORDS, { date: '2024-05-27' })] })]);
  expect((await cardOf(minister)).earlier).toHaveLength(minister.earlier.length + 1);
});

test('the same words in five newspapers are one statement with five sources, dated by the first', async () => {
  const papers = ['krant', 'blad', 'bode', 'koerier', 'post'];
  await importArticles(
    db,
    papers.map((paper, at) =>
      article('x', {
        address: `https://${paper}.example/x`,
        site: `${paper}.example`,
        outlet: paper,
        statements: [said(at === 3 ? WORDS.replace(' van de bondgenoot', '') : WORDS, { date: `2024-03-0${5 - at}` })],
      }),
    ),
  );
  const own = (await cardOf(minister)).earlier.filter(({ archived }) => archived !== undefined);
  expect(own).toHaveLength(1);
  expect(own[0]?.date).toBe('2024-03-01');
  expect([own[0]?.source, ...(own[0]?.archived?.also ?? [])].map((source) => source?.outlet).sort()).toEqual([...papers].sort());
});

test('what is nearest to the article comes first, in whatever form its words stand there', async () => {
  await importArticles(db, [
    article('a', { statements: [said('De kazerne in het noorden krijgt een nieuw dak.', { topics: [], date: '2024-04-20' })] }),
    article('b', { statements: [said('Met onderhandelaars praten wij over een onderzeeër.', { topics: [], date: '2023-02-01' })] }),
  ]);
  const { earlier } = await cardOf({ ...minister, earlier: [] }, { title: 'Onderzeeërs: minister praat met onderhandelaar', topics: [] });
  expect(earlier.map(({ date }) => date)).toEqual(['2023-02-01', '2024-04-20']);
});

test('a statement of this article stands beside an earlier one on the same subject, and no other does', async () => {
  await importArticles(db, [
    article('a', { statements: [said('Wij sturen geen tanks naar de proeftuin.', { topics: ['tanks', 'navo'] })] }),
    article('b', { statements: [said('Het dak van de kazerne lekt.', { topics: ['navo'], date: '2024-02-01' })] }),
  ]);
  const today = [here('Er gaan tien tanks naar de proeftuin.', ['tanks', 'navo']), here('De begroting komt in het najaar.', ['navo'])];
  const { sameSubject } = await cardOf({ ...minister, earlier: [] }, { statements: today });
  expect(sameSubject).toHaveLength(1);
  expect(sameSubject?.[0]).toMatchObject({
    topic: 'over tanks',
    earlier: { date: '2024-03-01', gist: 'Wij sturen geen tanks naar de proeftuin.' },
    here: { text: 'Er gaan tien tanks naar de proeftuin.' },
  });
});

test('somebody whom the knowledge does not know has functions, words and articles from what was read', async () => {
  const bob = { name: 'Bob Onbekend', entry: null };
  await importArticles(db, [
    article('a', {
      persons: [{ ...bob, roles: ['woordvoerder'] }],
      statements: [said('Dat klopt niet helemaal.', { speaker: bob.name, entry: null })],
    }),
    article('b', { published: '2024-04-01', persons: [{ ...bob, roles: ['directeur van de werf'] }], statements: [] }),
    article('later', { published: '2024-07-01', persons: [{ ...bob, roles: ['minister'] }], statements: [] }),
  ]);
  const card = await cardOf(stranger);
  expect(card.earlier.map(({ gist }) => gist)).toEqual(['Dat klopt niet helemaal.']);
  expect(card.seen?.roles).toEqual([
    { text: 'directeur van de werf', date: '2024-04-01' },
    { text: 'woordvoerder', date: '2024-03-01' },
  ]);
  expect(card.seen?.articles.map(({ url }) => url)).toEqual(['https://krant.example/b', 'https://krant.example/a']);
});

test('a person who got an entry later keeps what was read before', async () => {
  await importArticles(db, [article('a', { statements: [said(WORDS, { entry: null })] })]);
  expect((await cardOf(minister)).earlier.some(({ gist }) => gist === WORDS)).toBe(true);
});

test('an empty archive leaves a card as it was', async () => {
  expect(await cardOf(minister)).toEqual(minister);
  expect(await cardOf(stranger)).toEqual(stranger);
});
