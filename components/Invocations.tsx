import type { CardInvocation, TreatyCard } from '../knowledge/card.ts';
import { dateWords } from './dates.ts';
import { listWords } from './lists.ts';
import { Part } from './Part.tsx';
import { SourceLine } from './Sources.tsx';
import { Toggle } from './Toggle.tsx';
import { treatyName } from './treaty-name.ts';
import { t } from './words.ts';

/** One line for each treaty article: how often, and the last time. */
function Summary({ article, invocations }: { article: string; invocations: readonly CardInvocation[] }) {
  const last = invocations.at(-1);
  if (last === undefined) return null;
  const date = dateWords(last.date);
  return (
    <p>
      <b>{treatyName(article)}</b>: {t('card.times', invocations.length)},{' '}
      {t(invocations.length > 1 ? 'card.lastly' : 'card.onDate', { date })}, {t('card.by', { who: listWords(last.by) })}.
    </p>
  );
}

function All({ invocations }: { invocations: readonly CardInvocation[] }) {
  return (
    <ol class="earlier">
      {invocations.map((invocation) => (
        <li key={invocation.article + invocation.date}>
          <time dateTime={invocation.date}>{dateWords(invocation.date)}</time>
          {treatyName(invocation.article)},{' '}
          <span lang="nl">
            {listWords(invocation.by)}: {invocation.why}.
          </span>{' '}
          <SourceLine sources={invocation.sources} />
        </li>
      ))}
    </ol>
  );
}

/** Who called upon the promise and when, counted up to the article's date. */
export function Invocations({ card }: { card: TreatyCard }) {
  const { invocations, articleDate } = card;
  const title = articleDate === null ? t('card.invocationsNow') : t('card.invocations');
  const articles = [...new Set(invocations.map((invocation) => invocation.article))].sort(
    (a, b) => Number(b === card.id) - Number(a === card.id),
  );
  return (
    <Part title={title}>
      {invocations.length === 0 ? (
        <p>{t('card.invokedNever')}</p>
      ) : (
        <Toggle more={t('card.showAll')} fewer={t('card.showFewer')}>
          {(all) =>
            all ? (
              <All invocations={invocations} />
            ) : (
              articles.map((article) => (
                <Summary key={article} article={article} invocations={invocations.filter((invocation) => invocation.article === article)} />
              ))
            )
          }
        </Toggle>
      )}
    </Part>
  );
}
