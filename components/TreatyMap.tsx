import type { CardMap } from '../knowledge/card.ts';
import { dateWords } from './dates.ts';
import { t } from './words.ts';

interface Props {
  map: CardMap;
  country: string;
  date: string | null;
}

/** The treaty area with its members and one country marked: darker than they are, and by a ring where it is small. */
export function TreatyMap({ map, country, date }: Props) {
  const { width, height, land, allies, here, ring, tropic } = map;
  const label = date === null ? t('card.mapNow', { country }) : t('card.mapOn', { country, date: dateWords(date) });
  return (
    <figure class="map">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        <path class="land" d={land} />
        <path class="allies" d={allies} />
        <path class="here" d={here} />
        {ring !== null && <circle cx={ring.x} cy={ring.y} r="17" />}
        <path class="tropic" d={`M0 ${tropic}h${width}`} />
      </svg>
      <figcaption aria-hidden="true">
        <span class="key allies">{t(date === null ? 'card.mapAlliesNow' : 'card.mapAllies')}</span>
        <span class={ring === null ? 'key here' : 'key here ring'} lang="nl">
          {country}
        </span>
        <span class="key tropic">{t('card.mapTropic')}</span>
      </figcaption>
    </figure>
  );
}
