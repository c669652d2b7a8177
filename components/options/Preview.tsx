import { Component, createRef } from 'preact';
import type { Card as CardData } from '../../knowledge/card.ts';
import { Card } from '../Card.tsx';
import { Sample, SAMPLE_DATE } from '../page/Sample.tsx';
import { t } from '../words.ts';
import type { OptionsActions } from './options-actions.ts';

/** The entry whose card stands beside the sample: a short one, which the sample names. */
const SHOWN = 'eumam';

/** The sample article with real marks and cards, and a card that is always open: both follow each setting at once. */
export class Preview extends Component<{ actions: OptionsActions }, { card: CardData | null }> {
  override state: { card: CardData | null } = { card: null };
  #frame = createRef<HTMLElement>();

  #show = async (id: string): Promise<void> => {
    const card = await this.props.actions.fetchCard(id, SAMPLE_DATE).catch(() => null);
    if (card !== null) this.setState({ card });
  };

  override componentDidMount(): void {
    void this.#show(SHOWN);
  }

  override render() {
    const { card } = this.state;
    return (
      <section class="preview" aria-label={t('options.display.preview')}>
        <Sample explain={this.props.actions.explain} />
        <p class="quiet">{t('options.display.try')}</p>
        {card !== null && (
          <div class="standing">
            <Card
              key={card.id}
              frame={this.#frame}
              card={card}
              back={null}
              status={null}
              onBack={() => undefined}
              onClose={() => undefined}
              onLink={this.#show}
            />
          </div>
        )}
      </section>
    );
  }
}
