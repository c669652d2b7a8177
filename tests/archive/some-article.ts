import fc from 'fast-check';
import type { ArchivedArticle } from '../../archive/records.ts';
import { article, said } from './made-up.ts';

const someDate = fc.constantFrom(null, '2023', '2024-03', '2024-03-01', '2024-03-02', '2024-01-01', '2024');
const someStatement = fc
  .record({
    text: fc.constantFrom('Wij sturen geen tanks.', 'wij sturen geen tanks', 'Er komt meer geld.', 'Dat is nog niet besloten.'),
    entry: fc.constantFrom(null, 'anna-voorbeeld'),
    kind: fc.constantFrom('direct' as const, 'indirect' as const),
    topics: fc.subarray(['tanks', 'uitgaven', 'navo']),
    date: someDate,
  })
  .map(({ text, ...rest }) => said(text, rest));
/** Articles that have much in common. */
export const someArticle: fc.Arbitrary<ArchivedArticle> = fc
  .record({
    readAt: fc.constantFrom('2024-03-02T08:00:00.000Z', '2024-03-05T08:00:00.000Z', '2024-04-05T08:00:00.000Z'),
    address: fc.constantFrom('https://krant.example/a', 'https://krant.example/b', 'https://krant.example/c'),
    alsoAt: fc.subarray(['https://krant.example/d', 'https://krant.example/e']),
    title: fc.constantFrom('Tanks', 'Geld'),
    body: fc.constantFrom('Het ene verhaal over tanks en wat die kosten.', 'Het andere verhaal, over geld.'),
    published: someDate,
    modified: someDate,
    statements: fc.array(someStatement, { maxLength: 4 }),
    roles: fc.subarray(['minister', 'voorzitter']),
  })
  .map(({ roles, ...wishes }) => article('x', { ...wishes, persons: [{ name: 'Anna Voorbeeld', entry: 'anna-voorbeeld', roles }] }));
