import { readAlliance } from './alliance.ts';
import type { Article } from './article.ts';
import { countryMentions } from './country-mentions.ts';
import { readLanguage } from './language.ts';
import type { Lexicon } from './lexicon.ts';
import { findPersons } from './persons.ts';
import { scanWords } from './persons/scan.ts';
import type { Mention, Person, Reading } from './reading.ts';
import { findStatements } from './statements.ts';
import { readTerms, uncrossed } from './terms.ts';
import { tokenise } from './tokens.ts';
import { readTopics } from './topics.ts';
import { readVerdict } from './verdict.ts';

/**
 * What Duiding recognises in an article: pure, the same answer for the same input, linear in the text. Offsets are UTF-16 code units in
 * `article.text`. Everything is read for every text, whatever the verdict; what is shown is for the caller to decide.
 */
export function analyse(article: Article, lexicon: Lexicon): Reading {
  const { text } = article;
  const tokens = tokenise(text);
  const language = readLanguage(tokens, article.lang);
  const hits = lexicon.match(text);
  const countries = countryMentions(text, hits, lexicon);
  const alliance = readAlliance(text, countries);
  const verdict = readVerdict(article, tokens, language, alliance.passages.length > 0);
  const words = scanWords(text);
  const persons = findPersons(article, lexicon, words, hits);
  const named = personMentions(text, persons);
  const where = { elsewhere: verdict.band === 'other', url: article.url };
  const terms = outside(named, readTerms(text, tokens, hits, countries, lexicon, alliance.passages, where));
  const mentions = uncrossed([...named, ...terms]);
  return {
    language,
    verdict,
    mentions,
    persons,
    statements: findStatements(article, persons, lexicon, words),
    alliance,
    topics: readTopics(mentions, lexicon),
  };
}

/** Without what is only part of a person's name: "Marine" in "Marine Le Pen". */
function outside(persons: readonly Mention[], terms: readonly Mention[]): Mention[] {
  const spans = persons.toSorted((a, b) => a.start - b.start);
  let at = 0;
  return terms.filter(({ start, end }) => {
    while (at < spans.length && (spans[at]?.end ?? 0) <= start) at++;
    const person = spans[at];
    return person === undefined || !(person.start <= start && end <= person.end);
  });
}

function personMentions(text: string, persons: readonly Person[]): Mention[] {
  return persons.flatMap((person) =>
    person.spans.map(({ start, end }) => ({
      start,
      end,
      kind: 'person' as const,
      entry: person.entry,
      name: person.name,
      text: text.slice(start, end),
    })),
  );
}
