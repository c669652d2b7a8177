import type { ArchivedArticle } from './records.ts';

const COLUMNS = ['date', 'speaker', 'entry', 'kind', 'text', 'topics', 'outlet', 'title', 'address', 'published', 'read'];

/**
 * A table of all statements, one a line, for spreadsheets (RFC 4180, UTF-8 with a byte order mark, without which some read it as something else); an article in
 * which nobody speaks has one line without a statement. What a spreadsheet would take for a formula begins with an apostrophe.
 */
export function csvOf(articles: readonly ArchivedArticle[]): string {
  const lines = articles.flatMap((article) => {
    const of = [article.outlet ?? '', article.title, article.address, article.published ?? '', article.readAt];
    if (article.statements.length === 0) return [['', '', '', '', '', '', ...of]];
    return article.statements.map((one) => [one.date ?? '', one.speaker, one.entry ?? '', one.kind, one.text, one.topics.join(' '), ...of]);
  });
  return `\ufeff${[COLUMNS, ...lines].map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** Formulas begin with one of these, in some programs after blanks or in wide letters. */
const FORMULA = /^[\s'"]*[=+\-@\t\r|＝＋－＠]/;

function cell(text: string): string {
  return `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}
