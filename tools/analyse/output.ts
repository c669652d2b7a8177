import type { Article } from '../../analysis/article.ts';
import type { Reading, Span } from '../../analysis/reading.ts';

const BANDS = { defence: 'about defence', doubtful: 'doubtful', other: 'not about defence' } as const;

/** The line of `--jsonl`: persons by the fullest name that the text gives them; offsets are UTF-16 code units in title + "\n" + text. */
export function jsonLine(id: string | number, reading: Reading): string {
  const terms = reading.mentions.filter((mention) => mention.kind !== 'person');
  return JSON.stringify({
    id,
    lang: reading.language,
    defence: reading.verdict.band === 'defence',
    score: reading.verdict.score,
    persons: [...new Set(reading.persons.map((person) => person.written))],
    personSpans: reading.persons
      .flatMap((person) => person.spans.map(({ start, end }) => [start, end, person.name] as const))
      .sort((a, b) => a[0] - b[0]),
    terms: [...new Set(terms.map((mention) => mention.text))],
    termSpans: terms.map((mention) => [mention.start, mention.end, mention.entry]),
    collectiveDefence: reading.alliance.passages.length > 0,
    statements: reading.statements.map(({ speaker, text, kind }) => ({
      speaker: speaker === null ? null : asWritten(speaker, reading),
      text,
      kind,
    })),
  });
}

/** A person's fullest name as this article spells it ("Volodimir Zelenski"), without a genitive. */
function asWritten(name: string, reading: Reading): string {
  let fullest = '';
  for (const { kind, name: of, text } of reading.mentions) {
    const bare = text.replace(/['’ʼ]s$/, '').replace(/\s+/g, ' ');
    if (kind === 'person' && of === name && bare.length > fullest.length) fullest = bare;
  }
  return fullest === '' ? name : fullest;
}

/** A report for people, in sections; empty ones are left out. */
export function report(id: string | number, article: Article, reading: Reading): string {
  const { verdict, alliance } = reading;
  const quote = (span: Span) => article.text.slice(span.start, span.end);
  const terms = new Map<string, number>();
  for (const mention of reading.mentions) {
    if (mention.kind === 'person') continue;
    const key = `${mention.text} → ${mention.entry ?? mention.name}`;
    terms.set(key, (terms.get(key) ?? 0) + 1);
  }
  const { situation } = alliance;
  const facts = [
    situation.what === null ? '' : `what: ${quote(situation.what)}`,
    situation.whom === null ? '' : `whom: ${situation.whom}`,
    situation.where === null ? '' : `where: ${situation.where}`,
    situation.attacker === null ? '' : `attacker: ${situation.attacker}`,
  ].filter((fact) => fact !== '');
  const sections: [string, string[]][] = [
    ['Reasons', verdict.reasons.map((reason) => `${reason.key}${reason.words.length > 0 ? `: ${reason.words.join(', ')}` : ''}`)],
    [
      'Persons',
      reading.persons.map(
        (person) =>
          `${person.name}${person.role === null ? '' : `, ${person.role}`}${person.entry === null ? '' : ` [${person.entry}]`} ×${person.spans.length}`,
      ),
    ],
    ['Terms', [...terms].map(([term, times]) => (times > 1 ? `${term} ×${times}` : term))],
    [
      'Collective defence',
      [
        ...alliance.passages.map((one) => `${one.article}, ${one.manner}, ${one.polarity}: “${one.text}”`),
        ...(alliance.passages.length > 0 ? facts : []),
      ],
    ],
    ['Statements', reading.statements.map((one) => `${one.speaker ?? 'unknown'} (${one.kind}, ${one.attribution}): ${one.text}`)],
    ['Countries', alliance.countries.length > 0 ? [alliance.countries.join(', ')] : []],
    ['Topics', reading.topics.length > 0 ? [reading.topics.join(', ')] : []],
  ];
  const head = `${id}${article.title === '' ? '' : ` · ${article.title}`}\n${BANDS[verdict.band]} (${verdict.score}), language ${reading.language}${article.publishedAt === null ? '' : `, ${article.publishedAt}`}`;
  return [
    head,
    ...sections.filter(([, lines]) => lines.length > 0).map(([name, lines]) => `${name}\n${lines.map((line) => `  ${line}`).join('\n')}`),
    '',
  ].join('\n');
}
