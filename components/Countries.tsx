import type { CountryCard, TreatyCard } from '../knowledge/card.ts';
import { dateWords } from './dates.ts';
import { Part } from './Part.tsx';
import { t } from './words.ts';

/** The article's countries, members first as the article names them, with membership on its date. */
export function Countries({ card }: { card: TreatyCard }) {
  const { countries, articleDate } = card;
  if (countries.length === 0) return null;
  const inOrder = [...countries.filter((country) => country.member), ...countries.filter((country) => !country.member)];
  return (
    <Part title={articleDate === null ? t('card.countries') : t('card.countriesOn', { date: dateWords(articleDate) })}>
      <ul class="chips">
        {inOrder.map(({ id, name, member, since }) =>
          member ? (
            <li key={id} class="in" title={since === null ? undefined : t('card.since', { date: dateWords(since) })}>
              <span lang="nl">{name}</span> <span aria-hidden="true">✓</span>
              <span class="unseen">{t('card.inside')}</span>
            </li>
          ) : (
            <li key={id} class="out" lang="nl">
              {t('card.outside', { country: name })}
            </li>
          ),
        )}
      </ul>
    </Part>
  );
}

/** Whether a country was an ally on the article's date. */
export function Membership({ card }: { card: CountryCard }) {
  const member = t('card.member');
  const date = card.articleDate === null ? '' : `, ${t('card.onDate', { date: dateWords(card.articleDate) })}`;
  if (!card.member) return <p class="quiet">{t('card.notMember', { member }) + date}</p>;
  return <p class="quiet">{card.since === null ? member + date : t('card.memberSince', { member, date: dateWords(card.since) })}</p>;
}
