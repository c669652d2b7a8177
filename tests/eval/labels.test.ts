import { join } from 'node:path';
import { expect, test } from 'vitest';
import { labelFaults } from '../../tools/eval/label-check.ts';
import { LabelFile } from '../../tools/eval/label-schema.ts';
import { readOwnSet } from '../../tools/eval/own-set.ts';
import { readYaml, type Problem } from '../../tools/knowledge/read.ts';

const own = readOwnSet(join(import.meta.dirname, '..', '..'));

test('every labelled article is well-formed, and what its labels quote stands in its text', () => {
  expect(own.problems).toEqual([]);
  expect(own.set.articles.length).toBeGreaterThan(0);
});

const ARTICLE = `
url: https://voorbeeld.nl/artikel
outlet: Voorbeeld
published_at: 2024-05-28
label: yes
title: Minister belooft tanks
text: |
  Minister De Vries belooft tanks. "Die komen er", zegt ze.
persons:
  - { name: De Vries, forms: [De Vries], role: minister }
terms: [tanks]
collective_defence: { present: false }
statements:
  - { speaker: De Vries, kind: direct, anchor: Die komen er, explicit: true }
`;
const fieldsOf = (yaml: string): string[] => {
  const problems: Problem[] = [];
  const read = readYaml(yaml, '2024-05-28-voorbeeld-tanks.yaml', LabelFile, problems);
  if (read !== null) return labelFaults(read.id, read.value).map(({ path, message }) => `${path.join('.')}: ${message}`);
  return problems.map(({ field, message }) => `${field}: ${message}`);
};

test('an error names the field', () => {
  expect(fieldsOf(ARTICLE)).toEqual([]);
  expect(fieldsOf(ARTICLE.replace('forms: [De Vries]', 'forms: [De Vries, Vriesje]'))).toEqual([
    'persons.0.forms.1: “Vriesje” does not stand in title or text',
  ]);
  expect(fieldsOf(ARTICLE.replace('anchor: Die komen er', 'anchor: tanks'))).toEqual([
    'statements.0.anchor: “tanks” stands 2 times in title and text, not once',
  ]);
  expect(fieldsOf(ARTICLE.replace('speaker: De Vries', 'speaker: Jansen'))).toEqual([
    'statements.0.speaker: “Jansen” is none of the persons',
  ]);
  expect(fieldsOf(ARTICLE.replace('terms: [tanks]\n', ''))[0]).toMatch(/^terms: is missing/);
  expect(fieldsOf(ARTICLE.replace('label: yes', 'label: maybe'))[0]).toMatch(/^label: /);
  expect(fieldsOf(ARTICLE.replace('{ present: false }', '[{ present: true, anchor: tanks }]'))[0]).toMatch(
    /^collective_defence\.0\.article: /,
  );
});
