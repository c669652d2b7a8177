import { Component, createRef } from 'preact';
import { dateWords } from '../dates.ts';
import { t } from '../words.ts';

/** The day of the sample, by which its cards are told. */
export const SAMPLE_DATE = '2024-05-28';

interface Props {
  /** Draws on the sample what Duiding would draw on such an article, until `signal` aborts. */
  explain: (sample: HTMLElement, signal: AbortSignal) => void;
}

/** A short article of our own, in Dutch in every interface: that is what Duiding reads. */
export class Sample extends Component<Props> {
  #article = createRef<HTMLElement>();
  #life = new AbortController();

  override componentDidMount(): void {
    if (this.#article.current !== null) this.props.explain(this.#article.current, this.#life.signal);
  }

  override componentWillUnmount(): void {
    this.#life.abort();
  }

  /** Its text nodes are drawn upon, so they stay as they are. */
  override shouldComponentUpdate(): boolean {
    return false;
  }

  override render() {
    return (
      <article ref={this.#article} class="sample">
        <h3 lang="nl">{t('sample.title')}</h3>
        <p class="quiet">
          <time dateTime={SAMPLE_DATE}>{dateWords(SAMPLE_DATE)}</time> · {t('sample.by')}
        </p>
        <p lang="nl" data-text="">
          {t('sample.first')}
        </p>
        <p lang="nl" data-text="">
          {t('sample.second')}
        </p>
      </article>
    );
  }
}
