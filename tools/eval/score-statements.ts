import type { Statement } from '../../analysis/reading.ts';
import { plain, sameSurname, surname } from './compare.ts';
import type { LabelledStatement } from './labelled.ts';
import type { Counts, Failure, Pair, TaskScore } from './score.ts';

/** Who says what: a statement is right when it holds a labelled anchor and its speaker has the right surname. Recall by the label's kind, precision by the kind read. */
export function scoreStatements(pairs: readonly Pair[]): TaskScore {
  const all = counts('statements');
  const kinds = { direct: counts('direct'), indirect: counts('indirect') };
  const failures: Failure[] = [];
  for (const { gold, reading } of pairs) {
    if (gold.statements === null) continue;
    const surnames = new Set(gold.persons?.map((person) => surname(person.name)));
    const matches = matcher(surnames);
    const matched = new Set<Statement>();
    for (const wanted of gold.statements) {
      const found = reading.statements.filter((read) => matches(wanted, read));
      for (const read of found) matched.add(read);
      for (const row of [all, kinds[wanted.kind]]) row[found.length > 0 ? 'found' : 'missed']++;
      if (found.length === 0)
        failures.push({ id: gold.id, kind: 'missed', what: `${wanted.kind}, ${wanted.speaker ?? 'unnamed'}: ${wanted.anchor}` });
    }
    for (const read of reading.statements) {
      for (const row of [all, kinds[read.kind]]) row[matched.has(read) ? 'right' : 'wrong']++;
      if (!matched.has(read))
        failures.push({ id: gold.id, kind: 'wrong', what: `${read.kind}, ${read.speaker ?? 'unnamed'}: ${read.text.slice(0, 100)}` });
    }
  }
  return { rows: [all, kinds.direct, kinds.indirect], failures };
}

/** Somebody without a name may be reported in any words, but never as one of the persons. */
function matcher(surnames: ReadonlySet<string>): (wanted: LabelledStatement, read: Statement) => boolean {
  return (wanted, read) => {
    const who = surname(read.speaker ?? '');
    const rightSpeaker = wanted.speaker === null ? !surnames.has(who) : sameSurname(who, surname(wanted.speaker));
    return rightSpeaker && plain(read.text).includes(plain(wanted.anchor));
  };
}

function counts(name: string): Required<Counts> & { name: string } {
  return { name, right: 0, found: 0, wrong: 0, missed: 0 };
}
