import type { RefObject } from 'preact';
import type { Span } from '../analysis/reading.ts';
import type { Card as CardData } from '../knowledge/card.ts';
import { CardBody } from './CardBody.tsx';
import { CardFooter } from './CardFooter.tsx';
import { Part } from './Part.tsx';
import { treatyKind } from './treaty-name.ts';
import { t } from './words.ts';

interface Props {
  /** The card's element, for focus. */
  frame: RefObject<HTMLElement | null>;
  card: CardData;
  /** The card that this one was opened from, null for the first. */
  back: string | null;
  /** A line for what goes wrong or takes time. */
  status: string | null;
  onBack: () => void;
  onClose: () => void;
  /** Opens a related entry. */
  onLink: (id: string) => void;
  /** Goes to a place in the article; without it the card does not tell what is said there. */
  onPlace?: ((span: Span) => void) | undefined;
}

function kindWords(card: CardData): string {
  if (card.kind === 'treaty') return treatyKind(card.id, card.manner);
  if (card.kind === 'person' && card.party !== null) return `${t('kind.person')} · ${card.party}`;
  return t(`kind.${card.kind === 'term' ? (card.category ?? 'term') : card.kind}`);
}

/** The card of one person, term, country or treaty article. */
export function Card({ frame, card, back, status, onBack, onClose, onLink, onPlace }: Props) {
  return (
    <section ref={frame} class="card" role="dialog" aria-labelledby="card-title" tabIndex={-1} lang={t('language')}>
      <span class="handle" aria-hidden="true" />
      <header>
        {back !== null && (
          <button type="button" class="link back" onClick={onBack}>
            <span aria-hidden="true">←</span> {t('card.back', { name: back })}
          </button>
        )}
        <div class="kind">{kindWords(card)}</div>
        <h2 id="card-title" lang="nl">
          {card.title}
        </h2>
      </header>
      <button type="button" class="icon" aria-label={t('card.close')} onClick={onClose}>
        <svg viewBox="0 0 14 14" aria-hidden="true">
          <path d="M2 2l10 10M12 2L2 12" />
        </svg>
      </button>
      <div class="scroll">
        <CardBody card={card} onLink={onLink} onPlace={onPlace} />
        {card.related.length > 0 && (
          <Part title={t('card.related')}>
            <ul class="chips" lang="nl">
              {card.related.map(({ id, name }) => (
                <li key={id}>
                  <button type="button" class="chip" data-card={id} onClick={() => onLink(id)}>
                    {name}
                  </button>
                </li>
              ))}
            </ul>
          </Part>
        )}
        <p role="status" class={status === null ? 'unseen' : 'part quiet'}>
          {status}
        </p>
      </div>
      <CardFooter key={card.id} card={card} />
    </section>
  );
}
