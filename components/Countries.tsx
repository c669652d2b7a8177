import type { CountryCard, TreatyCard } from '../knowledge/card.ts';
import { dateWords } from './dates.ts';
import { Part } from './Part.tsx';
import { t } from './words.ts';

/** The article's countries, members first as the article names them, with membership on its date. */
export function Countries({ card, onLink }: { card: TreatyCard; onLink: (id: string) => void }) {
  const { countries, articleDate } = card;
  if (countries.length === 0) return null;
  const inOrder = [...countries.filter((country) => country.member), ...countries.filter((country) => !country.member)];
  return (
    <Part title={articleDate === null ? t('card.countries') : t('card.countriesOn', { date: dateWords(articleDate) })}>
      <ul class="chips">
        {inOrder.map(({ id, name, member }) => (
          <li key={id}>
            <button type="button" class={member ? 'chip in' : 'chip out'} data-card={id} onClick={() => onLink(id)}>
              {member ? (
                <>
                  <span lang="nl">{name}</span> <span aria-hidden="true">✓</span>
                  <span class="unseen">{t('card.inside')}</span>
                </>
              ) : (
                <span lang="nl">{t('card.outside', { country: name })}</span>
              )}
            </button>
          </li>
        ))}
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
