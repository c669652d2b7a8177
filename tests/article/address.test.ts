import { expect, test } from 'vitest';
import { addressOf } from '../../article/address.ts';

test('an article that is reached by a newsletter or a share button is the same article', () => {
  const plain = 'https://nos.nl/artikel/1-ollongren?pagina=2';
  expect(addressOf(`${plain}&utm_source=nieuwsbrief&fbclid=abc#reacties`)).toBe(plain);
  expect(addressOf(plain)).toBe(plain);
});

test('what is no address comes back as it is', () => {
  expect(addressOf('')).toBe('');
});
