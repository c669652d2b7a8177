import type { LabelFile } from './label-schema.ts';

interface Fault {
  path: (string | number)[];
  message: string;
}

/** What a schema cannot see: every form stands verbatim in the text, every anchor exactly once, speakers are persons of the article. */
export function labelFaults(id: string, file: LabelFile): Fault[] {
  const text = `${file.title}\n${file.text}`;
  const faults: Fault[] = [];
  const fault = (path: (string | number)[], message: string) => void faults.push({ path, message });
  const verbatim = (words: string, path: (string | number)[]) => {
    if (!text.includes(words)) fault(path, `“${words}” does not stand in title or text`);
  };
  const once = (words: string, path: (string | number)[]) => {
    const times = text.split(words).length - 1;
    if (times !== 1) fault(path, `“${words}” stands ${times} times in title and text, not once`);
  };

  if (!/^\d{4}(?:-\d{2}){0,2}(?:-[a-z0-9]+)+$/.test(id)) fault([], 'the file name is not YYYY-MM-DD-outlet-slug');
  if (file.hard && file.label !== 'no') fault(['hard'], 'only an article labelled no is a hard negative');
  if (file.label === 'yes') {
    for (const field of ['persons', 'terms', 'collective_defence', 'statements'] as const)
      if (file[field] === undefined)
        fault([field], 'is missing; an article labelled yes says so when there are none: [] or { present: false }');
  }
  file.persons?.forEach((person, i) => person.forms.forEach((form, j) => verbatim(form, ['persons', i, 'forms', j])));
  for (const field of ['not_persons', 'terms', 'not_terms', 'scare_quotes'] as const)
    file[field]?.forEach((words, i) => verbatim(words, [field, i]));
  passagesOf(file).forEach((passage, i) =>
    once(passage.anchor, Array.isArray(file.collective_defence) ? ['collective_defence', i, 'anchor'] : ['collective_defence', 'anchor']),
  );
  const names = new Set(file.persons?.map((person) => person.name));
  file.statements?.forEach((statement, i) => {
    once(statement.anchor, ['statements', i, 'anchor']);
    if (statement.speaker === null ? statement.label === undefined : !names.has(statement.speaker))
      fault(
        ['statements', i, 'speaker'],
        statement.speaker === null ? 'nobody named: say with label who speaks' : `“${statement.speaker}” is none of the persons`,
      );
  });
  return faults;
}

type Passage = Extract<Exclude<LabelFile['collective_defence'], undefined>, { present: true }>;

/** The passages of an article, none where it says that there are none or does not say. */
export function passagesOf(file: LabelFile): Passage[] {
  const given = file.collective_defence;
  if (given === undefined) return [];
  if (Array.isArray(given)) return given;
  return given.present ? [given] : [];
}
