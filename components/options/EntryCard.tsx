import { Component, createRef } from 'preact';
import type { Card as CardData } from '../../knowledge/card.ts';
import { Card } from '../Card.tsx';
import { t } from '../words.ts';
import type { OptionsActions } from './options-actions.ts';
import { hashOf } from './route.ts';

interface Props {
  actions: OptionsActions;
  entry: string | null;
  today: string;
}

interface State {
  date: string;
  card: CardData | null;
  failed: boolean;
}

/** The card of the chosen entry, as of a day that the reader chooses. Links in it lead to the next entry, the browser's way back leads back. */
export class EntryCard extends Component<Props, State> {
  override state: State = { date: this.props.today, card: null, failed: false };
  #frame = createRef<HTMLElement>();
  #asked = 0;
  /** The entry that takes the focus when its card is there. */
  #focusOn: string | null = null;

  override componentDidMount(): void {
    void this.#fetch();
  }

  override componentDidUpdate(before: Props, { date }: State): void {
    const { entry } = this.props;
    if (before.entry !== entry) this.#focusOn = entry;
    if (before.entry !== entry || date !== this.state.date) void this.#fetch();
    if (this.#focusOn !== null && this.state.card?.id === this.#focusOn) {
      this.#focusOn = null;
      this.#frame.current?.focus();
      scrollTo({ top: 0 });
    }
  }

  override componentWillUnmount(): void {
    this.#asked++;
  }

  async #fetch(): Promise<void> {
    const token = ++this.#asked;
    const { entry, actions } = this.props;
    const { date } = this.state;
    const card = entry === null ? null : await actions.fetchCard(entry, date).catch(() => null);
    if (token !== this.#asked) return;
    this.setState({ card: card && this.#asOf(card, date), failed: entry !== null && card === null });
  }

  /** The card of a day that was chosen. On the day of today, what was then and what is now are one. */
  #asOf(card: CardData, date: string): CardData {
    const chosen = { ...card, chosenDate: true };
    return chosen.kind === 'person' && date === this.props.today ? { ...chosen, rolesNow: [] } : chosen;
  }

  #choose = (date: string): void => {
    const { today } = this.props;
    this.setState({ date: date === '' || date > today ? today : date });
  };

  override render() {
    const { entry, today } = this.props;
    const { date, card, failed } = this.state;
    if (entry === null) return <p class="shelf quiet">{t('options.knowledge.choose')}</p>;
    return (
      <div class="shelf">
        <a class="to-list" href={hashOf('kennis')}>
          <span aria-hidden="true">←</span> {t('options.knowledge.toList')}
        </a>
        <div class="line">
          <label for="as-of">{t('options.knowledge.asOf')}</label>
          <input id="as-of" type="date" value={date} max={today} onChange={(event) => this.#choose(event.currentTarget.value)} />
        </div>
        {failed && <p class="fault">{t('options.knowledge.unknown')}</p>}
        {card !== null && (
          <Card
            key={card.id}
            frame={this.#frame}
            card={card}
            back={null}
            status={null}
            onBack={() => undefined}
            onClose={() => (location.hash = hashOf('kennis'))}
            onLink={(id) => (location.hash = hashOf('kennis', id))}
          />
        )}
      </div>
    );
  }
}
