import type { Article } from '../analysis/article.ts';
import type { Reading, Statement } from '../analysis/reading.ts';
import type { CardSaid } from './card.ts';
import { cardIdOf } from './card-id.ts';

/** More of a statement than this is read in the article. */
const LONGEST = 160;

/** How sure it is that the speaker said it. */
const SURE = { named: 0, referred: 1, carried: 2 };

/** What each person says in the article, by card id: the surest first, then in the order of the text, the same words once. */
export function saidIn(reading: Reading, article: Article): Map<string, CardSaid[]> {
  // Who reads the card has read the headline.
  const headline = article.blocks.find(({ kind }) => kind === 'headline')?.end ?? 0;
  const rank = (statement: Statement) => SURE[statement.attribution] + (statement.start < headline ? 3 : 0);
  const by = new Map<string, Statement[]>();
  for (const statement of reading.statements) {
    if (statement.speaker === null) continue;
    const id = cardIdOf({ entry: statement.speakerEntry, name: statement.speaker });
    const own = by.get(id) ?? [];
    if (!own.some(({ text }) => text === statement.text)) by.set(id, [...own, statement]);
  }
  return new Map(
    [...by].map(([id, statements]) => {
      const [first] = statements.toSorted((a, b) => rank(a) - rank(b) || a.start - b.start);
      const rest = statements.filter((one) => one !== first).sort((a, b) => a.start - b.start);
      return [id, [first, ...rest].filter((one) => one !== undefined).map(cardSaid)];
    }),
  );
}

function cardSaid({ start, end, kind, text }: Statement): CardSaid {
  return { start, end, kind, text: shorten(text.replace(/\s+/g, ' ').trim()) };
}

/** At most 160 characters, cut where a word ends. */
function shorten(text: string): string {
  if (text.length <= LONGEST) return text;
  const cut = text.slice(0, LONGEST - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2)).replace(/[\s,;:.–-]+$/, '')}…`;
}
