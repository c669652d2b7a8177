import type { PersonCard } from '../knowledge/card.ts';
import { dateWords } from './dates.ts';
import { Statement } from './Earlier.tsx';
import { Part } from './Part.tsx';
import { t } from './words.ts';

/** What was said before and what this article says about the same subject, side by side. What the two are to each other is for the reader to say. */
export function SameSubject({ card }: { card: PersonCard }) {
  const { sameSubject = [], articleDate } = card;
  if (sameSubject.length === 0) return null;
  const [{ topic } = { topic: null }] = sameSubject;
  return (
    <Part title={topic === null ? t('card.together') : t('card.togetherAbout', { topic })}>
      {sameSubject.map(({ earlier, here }) => (
        <div class="together" key={earlier.date + here.text}>
          <p>
            <Statement statement={earlier} />
          </p>
          <p>
            {articleDate === null ? null : <time dateTime={articleDate}>{dateWords(articleDate)}</time>}
            <span lang="nl">{here.kind === 'direct' ? `“${here.text}”` : here.text}</span>{' '}
            <span class="quiet">{t('card.thisArticle')}</span>
          </p>
        </div>
      ))}
    </Part>
  );
}
