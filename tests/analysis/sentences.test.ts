import { expect, test } from 'vitest';
import { sentences } from '../../analysis/sentences.ts';

const split = (text: string) => sentences(text).map((one) => text.slice(one.start, one.end));

test('sentences end at full stops, questions, quotations and lines, not at initials and shortened words', () => {
  expect(split('Gen. J. de Vries komt. „Echt?” Ja! En dan\nnog een regel')).toEqual([
    'Gen. J. de Vries komt.',
    '„Echt?”',
    'Ja!',
    'En dan',
    'nog een regel',
  ]);
  expect(split('Zo’n 3.5 procent, o.a. voor munitie. ')).toEqual(['Zo’n 3.5 procent, o.a. voor munitie.']);
  expect(split('')).toEqual([]);
});
