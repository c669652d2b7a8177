import type { PersonCard } from '../knowledge/card.ts';
import { dateWords } from './dates.ts';
import { Part } from './Part.tsx';
import { SourceList } from './Sources.tsx';
import { Toggle } from './Toggle.tsx';
import { t } from './words.ts';

const FIRST = 3;

/** Where the reader met somebody whom the knowledge does not know: the functions that texts gave, and the articles. */
export function Seen({ card }: { card: PersonCard }) {
  if (card.seen === undefined) return null;
  const { roles, articles } = card.seen;
  return (
    <Part title={t('card.seen')}>
      {roles.map(({ text, date }) => (
        <p key={text}>
          <span lang="nl">{text}</span>
          {date === null ? '' : <span class="quiet">, {t('card.onDate', { date: dateWords(date) })}</span>}
        </p>
      ))}
      {articles.length <= FIRST ? (
        <SourceList sources={articles} />
      ) : (
        <Toggle more={t('card.seenAll', [articles.length])} fewer={t('card.showFewer')}>
          {(all) => <SourceList sources={all ? articles : articles.slice(0, FIRST)} />}
        </Toggle>
      )}
    </Part>
  );
}
