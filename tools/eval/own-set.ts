import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Problem, type Read, readFolder } from '../knowledge/read.ts';
import { labelFaults, passagesOf } from './label-check.ts';
import { LabelFile } from './label-schema.ts';
import type { Labelled, LabelledSet } from './labelled.ts';

const FOLDER = 'tests/eval/articles';

/** Our own labelled articles under `root`, and what is wrong with their files; a file with a problem is left out. */
export function readOwnSet(root: string): { set: LabelledSet; problems: Problem[] } {
  const problems: Problem[] = [];
  const files = existsSync(join(root, FOLDER)) ? readFolder(root, FOLDER, LabelFile, problems) : [];
  const sound = files.filter((file) => {
    const faults = labelFaults(file.id, file.value);
    for (const { path, message } of faults) problems.push({ file: file.file, line: file.lineOf(path), field: path.join('.'), message });
    return faults.length === 0;
  });
  return { set: { name: 'own', articles: sound.map(labelled) }, problems };
}

function labelled({ id, value }: Read<LabelFile>): Labelled {
  const passages = passagesOf(value);
  return {
    id,
    url: value.url,
    title: value.title,
    text: value.text,
    publishedAt: value.published_at,
    lang: value.lang,
    label: value.label,
    hard: value.hard,
    persons: value.persons?.map(({ name, forms }) => ({ name, forms: [name, ...forms] })) ?? null,
    terms: value.terms ?? null,
    notTerms: value.not_terms,
    alliance: value.collective_defence === undefined ? null : { present: passages.length > 0, passages },
    statements: value.statements ?? null,
  };
}
