import { Component } from 'preact';
import type { Card } from '../knowledge/card.ts';
import { sourcesOf } from './card-sources.ts';
import { cardText } from './card-text.ts';
import { copyText } from './copy.ts';
import { dateWords, monthWords } from './dates.ts';
import { reportAddress } from './report.ts';
import { SourceList } from './Sources.tsx';
import { t } from './words.ts';

interface State {
  sources: boolean;
  copied: 'copied' | 'copyFailed' | null;
}

/** Sources behind a button, the card as text for the clipboard, and up to when it was checked. */
export class CardFooter extends Component<{ card: Card }, State> {
  override state: State = { sources: false, copied: null };

  #copy = async (event: MouseEvent): Promise<void> => {
    const button = event.currentTarget;
    const done = await copyText(cardText(this.props.card), button instanceof Element ? button.getRootNode() : document);
    this.setState({ copied: done ? 'copied' : 'copyFailed' });
  };

  override render() {
    const { card } = this.props;
    const { sources, copied } = this.state;
    const all = sourcesOf(card);
    return (
      <footer>
        {all.length > 0 && (
          <button type="button" class="link" aria-expanded={sources} onClick={() => this.setState({ sources: !sources })}>
            {t('card.sources', [all.length])}
          </button>
        )}
        <button type="button" class="link" onClick={this.#copy}>
          {t('card.copy')}
        </button>
        <a href={reportAddress(card)} target="_blank" rel="noopener noreferrer">
          {t('card.wrong')}
          <span class="unseen">{t('card.opens')}</span>
        </a>
        <span role="status">{copied === null ? '' : t(`card.${copied}`)}</span>
        {card.checkedUntil !== null && (
          <span class="until" title={t('card.checkedLong', { date: dateWords(card.checkedUntil) })}>
            {t('card.checked', { date: monthWords(card.checkedUntil) })}
          </span>
        )}
        {sources && <SourceList sources={all} />}
      </footer>
    );
  }
}
