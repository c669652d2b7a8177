import type { CardMap } from '../knowledge/card.ts';
import { dateWords } from './dates.ts';
import { t } from './words.ts';

interface Props {
  map: CardMap;
  country: string;
  date: string | null;
}

/** The treaty area with its members and one country marked by a ring, so that colour is not the only cue. */
export function TreatyMap({ map, country, date }: Props) {
  const { width, height, land, allies, here, x, y, tropic } = map;
  const label = date === null ? t('card.mapNow', { country }) : t('card.mapOn', { country, date: dateWords(date) });
  return (
    <figure class="map">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        <path class="land" d={land} />
        <path class="allies" d={allies} />
        <path class="here" d={here} />
        <circle cx={x} cy={y} r="17" />
        <path class="tropic" d={`M0 ${tropic}h${width}`} />
      </svg>
      <figcaption aria-hidden="true">
        <span class="key allies">{t(date === null ? 'card.mapAlliesNow' : 'card.mapAllies')}</span>
        <span class="key here" lang="nl">
          {country}
        </span>
        <span class="key tropic">{t('card.mapTropic')}</span>
      </figcaption>
    </figure>
  );
}
