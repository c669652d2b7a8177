import { Component, createRef } from 'preact';
import type { Span } from '../analysis/reading.ts';
import type { Card as CardData } from '../knowledge/card.ts';
import { Card } from './Card.tsx';
import { t } from './words.ts';

interface Props {
  card: CardData;
  /** Fetches the card of a related entry; null when there is none. */
  fetchCard: (id: string) => Promise<CardData | null>;
  onClose: () => void;
  /** Goes to a place in the article. */
  onPlace?: ((span: Span) => void) | undefined;
}

interface State {
  /** The cards opened from inside the first, oldest first. */
  opened: CardData[];
  status: 'waiting' | 'failed' | null;
}

/** A card and the cards that the reader opens from inside it, with the way back. */
export class CardStack extends Component<Props, State> {
  override state: State = { opened: [], status: null };
  #asked = 0;
  #frame = createRef<HTMLElement>();

  #link = async (id: string): Promise<void> => {
    const token = ++this.#asked;
    this.setState({ status: 'waiting' });
    // It also fails when the extension was updated under the page: the card says what to do.
    const card = await this.props.fetchCard(id).catch(() => null);
    if (token !== this.#asked) return;
    this.setState(({ opened }) => (card === null ? { opened, status: 'failed' } : { opened: [...opened, card], status: null }));
  };

  #back = (): void => {
    this.#asked++;
    this.setState(({ opened }) => ({ opened: opened.slice(0, -1), status: null }));
  };

  #linkTo(id: string): HTMLElement | null {
    const frame = this.#frame.current;
    return frame && (frame.querySelector<HTMLElement>(`[data-card="${id}"]`) ?? frame);
  }

  override componentDidUpdate(_: Props, before: State): void {
    const left = before.opened[this.state.opened.length];
    // The button that was pressed is gone with its card: focus goes to the new one, and back to the link that had opened it.
    if (left !== undefined) this.#linkTo(left.id)?.focus();
    else if (before.opened.length < this.state.opened.length) this.#frame.current?.focus({ preventScroll: true });
  }

  override render() {
    const { opened, status } = this.state;
    const card = opened.at(-1) ?? this.props.card;
    const back = opened.length === 0 ? null : (opened.at(-2) ?? this.props.card).title;
    return (
      <Card
        key={`${opened.length} ${card.id}`}
        frame={this.#frame}
        card={card}
        back={back}
        status={status === null ? null : t(`card.${status}`)}
        onBack={this.#back}
        onClose={this.props.onClose}
        onLink={this.#link}
        onPlace={this.props.onPlace}
      />
    );
  }
}
