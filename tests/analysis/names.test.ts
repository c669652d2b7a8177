import { describe, expect, it } from 'vitest';
import { isNationality, isPluralRole, isRole, isTitle } from '../../analysis/names/roles.ts';
import { nameLikeness } from '../../analysis/names/likeness.ts';
import { FIRST_FEMALE } from '../../analysis/names/lists/first-female.generated.ts';
import { FIRST_MALE } from '../../analysis/names/lists/first-male.generated.ts';
import { NAMES } from '../../analysis/names/lists/names.generated.ts';
import { listHas } from '../../analysis/names/word-list.ts';
import { knowledgeOf } from '../../analysis/names/words.ts';

describe('the name lists', () => {
  it('find every hundredth of their words, the first and the last', () => {
    for (const list of [FIRST_MALE, FIRST_FEMALE, NAMES]) {
      const words = list.split(' ');
      const probes = words.filter((_, at) => at % 100 === 0 || at === words.length - 1);
      expect(probes.filter((word) => !listHas(list, word))).toEqual([]);
    }
  });

  it('do not find what they do not hold', () => {
    for (const word of ['', ' ', 'zzzzzz', 'aaaaaa', 'jan piet']) expect(listHas(FIRST_MALE, word), word).toBe(false);
  });

  it('know the gender of Dutch, Flemish, Russian and Ukrainian first names', () => {
    const men = ['jeroen', 'geert', 'wopke', 'jan-willem', 'sergej', 'volodymyr', 'mehmet'];
    const women = ['hilde', 'kajsa', 'annemieke', 'ljoedmila', 'oksana', 'leila'];
    expect(men.filter((name) => knowledgeOf(name).first !== 'm')).toEqual([]);
    expect(women.filter((name) => knowledgeOf(name).first !== 'f')).toEqual([]);
  });

  it('tell by the sound of an unknown word whether it may be a surname', () => {
    for (const word of ['ivanovski', 'janssensius', 'petrenkov']) expect(nameLikeness(word), word).toBeGreaterThan(0);
    for (const word of ['bestuursgebied', 'noordwijkerveen', 'vergunningen']) expect(nameLikeness(word), word).toBeLessThan(0);
  });

  it('know a common word by its inflection and by its tail', () => {
    for (const word of ['zaken', 'belgische', 'wanhopige', 'energieverbruik'])
      expect(knowledgeOf(word).common || knowledgeOf(word).proper, word).toBe(true);
  });
});

describe('words for functions', () => {
  it('are known alone, in compounds, with a party and in the plural', () => {
    for (const word of [
      'minister',
      'defensieminister',
      'vvd-kamerlid',
      'oud-premier',
      'luitenant-generaal',
      "pvv'er",
      'europarlementarier',
    ])
      expect(isRole(word), word).toBe(true);
    for (const word of ['diplomaten', 'experts', 'activisten', 'ministers']) expect(isPluralRole(word), word).toBe(true);
    for (const word of ['ministerie', 'generatie', 'huis', 'navo']) expect(isRole(word), word).toBe(false);
  });

  it('are told from titles and nationalities', () => {
    expect(isTitle('mevrouw')).toBe(true);
    for (const word of ['belgische', 'oekraiense', 'amerikaanse', 'vlaams']) expect(isNationality(word), word).toBe(true);
    expect(isNationality('janssens')).toBe(false);
  });
});
