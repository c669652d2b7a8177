import type { CountryCard } from '../knowledge/card.ts';
import { List } from './Facts.tsx';
import { Part } from './Part.tsx';
import { TreatyMap } from './TreatyMap.tsx';
import { t } from './words.ts';

/** What articles 5 and 6 mean for a country on the article's date, with the treaty area. */
export function Promised({ card }: { card: CountryCard }) {
  if (card.promise.length === 0) return null;
  return (
    <Part title={t('card.promised')}>
      {card.map !== null && <TreatyMap map={card.map} country={card.title} date={card.articleDate} />}
      <List facts={card.promise} />
    </Part>
  );
}
