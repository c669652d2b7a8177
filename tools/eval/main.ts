// npm run eval: what the analysis recognises, against what readers found in our own labelled articles and in sets beside the repository.
import { parseArgs } from 'node:util';
import { analyse } from '../../analysis/analyse.ts';
import { MAX_TEXT, articleFromText } from '../../analysis/article.ts';
import { currentKnowledge } from '../analyse/lexicon.ts';
import { ROOT } from '../check/run.ts';
import { calibration, calibrationTable } from './calibration.ts';
import { type Labelled, type LabelledSet } from './labelled.ts';
import { readOwnSet } from './own-set.ts';
import { errors, table } from './report.ts';
import { type Pair, type TaskScore } from './score.ts';
import { scoreAlliance } from './score-alliance.ts';
import { scorePersons } from './score-persons.ts';
import { scoreStatements } from './score-statements.ts';
import { scoreTerms } from './score-terms.ts';
import { scoreVerdict } from './score-verdict.ts';
import { readSharedSets } from './shared-sets.ts';

const TASKS: Record<string, { score: (pairs: readonly Pair[]) => TaskScore; labelled: (gold: Labelled) => boolean }> = {
  verdict: { score: scoreVerdict, labelled: () => true },
  persons: { score: scorePersons, labelled: (gold) => gold.persons !== null },
  terms: { score: scoreTerms, labelled: (gold) => gold.terms !== null || gold.notTerms.length > 0 },
  alliance: { score: scoreAlliance, labelled: (gold) => gold.alliance !== null },
  statements: { score: scoreStatements, labelled: (gold) => gold.statements !== null },
};
const USAGE = `Usage: npm run -s eval -- [--set NAME]… [--errors ${Object.keys(TASKS).join('|')}|all]… [--id ID]…`;

const { values } = parseArgs({
  options: {
    set: { type: 'string', multiple: true },
    errors: { type: 'string', multiple: true, default: [] },
    id: { type: 'string', multiple: true },
    help: { type: 'boolean' },
  },
});
if (values.help === true || values.errors.some((task) => task !== 'all' && !(task in TASKS))) {
  console.error(USAGE);
  process.exit(2);
}

const own = readOwnSet(ROOT);
for (const { file, line, field, message } of own.problems) console.error(`${file}:${line}: ${field === '' ? '' : `${field}: `}${message}`);
if (own.problems.length > 0) process.exitCode = 1;

const folder = process.env['DUIDING_SHARED'] ?? `${ROOT}/../shared`;
const shared = readSharedSets(`${folder}/eval`);
if (shared === null) console.log(`skipped: there is no folder ${folder}/eval (set DUIDING_SHARED to name another)`);

const { lexicon } = currentKnowledge();
for (const set of [own.set, ...(shared ?? [])]) {
  if (values.set !== undefined && !values.set.includes(set.name)) continue;
  const articles = set.articles.filter((gold) => values.id === undefined || values.id.includes(gold.id));
  if (articles.length > 0) print(set, articles);
}

function print(set: LabelledSet, articles: readonly Labelled[]): void {
  console.log(`${set.name} (${articles.length} articles)`);
  const pairs = articles.map((gold) => ({ gold, reading: read(gold) }));
  for (const [name, task] of Object.entries(TASKS)) {
    if (!articles.some(task.labelled)) continue;
    const score = task.score(pairs);
    for (const line of table(score)) console.log(line);
    const calibrated = name === 'verdict' ? calibration(pairs) : null;
    if (calibrated !== null) for (const line of calibrationTable(calibrated)) console.log(line);
    const wanted = values.id !== undefined || values.errors.includes(name) || values.errors.includes('all');
    if (wanted) for (const line of errors(score)) console.log(line);
  }
}

function read({ title, text, publishedAt, url = '' }: Labelled): Pair['reading'] {
  return analyse(articleFromText({ title, text: text.slice(0, MAX_TEXT - title.length - 1), publishedAt, url }), lexicon);
}
