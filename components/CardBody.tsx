import type { Span } from '../analysis/reading.ts';
import type { Card } from '../knowledge/card.ts';
import { Countries, Membership } from './Countries.tsx';
import { Criteria } from './Criteria.tsx';
import { Earlier } from './Earlier.tsx';
import { Facts } from './Facts.tsx';
import { Invocations } from './Invocations.tsx';
import { Part } from './Part.tsx';
import { PersonRoles } from './PersonRoles.tsx';
import { Promised } from './Promised.tsx';
import { Said } from './Said.tsx';
import { SameSubject } from './SameSubject.tsx';
import { Seen } from './Seen.tsx';
import { Timeline } from './Timeline.tsx';
import { t } from './words.ts';

interface Props {
  card: Card;
  onLink: (id: string) => void;
  onPlace: ((span: Span) => void) | undefined;
}

/** What a card says between its title and its footer, in reading order. */
export function CardBody({ card, onLink, onPlace }: Props) {
  switch (card.kind) {
    case 'person':
      return (
        <>
          <PersonRoles card={card} />
          {onPlace && <Said said={card.said} onPlace={onPlace} />}
          <SameSubject card={card} />
          <Earlier card={card} />
          <Seen card={card} />
          <Timeline card={card} />
          <Facts facts={card.facts} />
        </>
      );
    case 'treaty':
      return (
        <>
          <div class="top">
            <p lang="nl">{card.definition}</p>
            {card.polarity !== 'affirmed' && <p>{t(`card.${card.polarity}`)}</p>}
          </div>
          <Criteria criteria={card.criteria} />
          <Countries card={card} onLink={onLink} />
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
          <Promised card={card} />
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
