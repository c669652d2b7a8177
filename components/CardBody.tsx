import type { Card } from '../knowledge/card.ts';
import { Countries, Membership } from './Countries.tsx';
import { Criteria } from './Criteria.tsx';
import { Earlier } from './Earlier.tsx';
import { Facts } from './Facts.tsx';
import { Invocations } from './Invocations.tsx';
import { Part } from './Part.tsx';
import { PersonRoles } from './PersonRoles.tsx';
import { Timeline } from './Timeline.tsx';
import { t } from './words.ts';

/** What a card says between its title and its footer, in reading order. */
export function CardBody({ card }: { card: Card }) {
  switch (card.kind) {
    case 'person':
      return (
        <>
          <PersonRoles card={card} />
          <Earlier card={card} />
          <Timeline card={card} />
          <Facts facts={card.facts} />
        </>
      );
    case 'treaty':
      return (
        <>
          <div class="top">
            <p lang="nl">{card.definition}</p>
          </div>
          <Criteria criteria={card.criteria} />
          <Countries card={card} />
          <Invocations card={card} />
          <Facts facts={card.facts} />
        </>
      );
    case 'country':
      return (
        <>
          <div class="top">
            <p lang="nl">{card.definition}</p>
            <Membership card={card} />
          </div>
          <Facts facts={card.facts} />
        </>
      );
    case 'term':
      return (
        <>
          <div class="top">
            <p lang="nl">{card.definition}</p>
          </div>
          {card.why !== null && (
            <Part title={t('card.why')}>
              <p lang="nl">{card.why}</p>
            </Part>
          )}
          <Facts facts={card.facts} />
        </>
      );
  }
}
