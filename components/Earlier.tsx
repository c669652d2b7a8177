import type { CardEarlier, PersonCard } from '../knowledge/card.ts';
import { dateWords } from './dates.ts';
import { Part } from './Part.tsx';
import { SourceLine } from './Sources.tsx';
import { Toggle } from './Toggle.tsx';
import { t } from './words.ts';

/** As many as show a shift at a glance. */
const FIRST = 3;

function inOrderOfTime(earlier: readonly CardEarlier[]): CardEarlier[] {
  return earlier.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** A paraphrase as it is; the speaker's own words from the archive in quotation marks. */
export function Statement({ statement }: { statement: CardEarlier }) {
  const { date, gist, venue, source, archived } = statement;
  return (
    <>
      <time dateTime={date}>{dateWords(date)}</time>
      <span lang="nl">{archived?.kind === 'direct' ? `“${gist}”` : gist}</span>{' '}
      {archived === undefined ? (
        <SourceLine before={venue} sources={[source]} />
      ) : (
        <>
          <SourceLine sources={[source, ...archived.also]} /> <span class="quiet">{t('card.fromArchive')}</span>
        </>
      )}
    </>
  );
}

function Statements({ earlier }: { earlier: readonly CardEarlier[] }) {
  return (
    <ol class="earlier">
      {inOrderOfTime(earlier).map((statement) => (
        <li key={statement.date + statement.gist}>
          <Statement statement={statement} />
        </li>
      ))}
    </ol>
  );
}

/** What a person said before the article: the nearest to its subject, oldest first, and the rest behind one button. */
export function Earlier({ card }: { card: PersonCard }) {
  const { earlier, earlierAbout } = card;
  if (earlier.length === 0) return null;
  const title = earlierAbout === null ? t('card.earlier') : t('card.earlierAbout', { topic: earlierAbout });
  return (
    <Part title={title}>
      {earlier.length <= FIRST ? (
        <Statements earlier={earlier} />
      ) : (
        <Toggle more={t('card.earlierAll', [earlier.length])} fewer={t('card.earlierFewer')}>
          {(all) => <Statements earlier={all ? earlier : earlier.slice(0, FIRST)} />}
        </Toggle>
      )}
    </Part>
  );
}
