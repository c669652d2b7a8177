import { Component, createRef } from 'preact';
import { t } from '../words.ts';

interface Props {
  /** What the button says that asks the question, and the one that carries it out. */
  label: string;
  question: string;
  yes: string;
  onYes: () => void;
}

/** A button that asks first, on the page itself. Escape takes it back; the focus goes along. */
export class Confirm extends Component<Props, { asking: boolean }> {
  override state = { asking: false };
  #button = createRef<HTMLButtonElement>();
  #no = createRef<HTMLButtonElement>();

  #end = (): void => this.setState({ asking: false });

  override componentDidUpdate(_: Props, before: { asking: boolean }): void {
    if (before.asking !== this.state.asking) (this.state.asking ? this.#no : this.#button).current?.focus();
  }

  override render() {
    const { label, question, yes, onYes } = this.props;
    if (!this.state.asking)
      return (
        <button type="button" ref={this.#button} class="plain" onClick={() => this.setState({ asking: true })}>
          {label}
        </button>
      );
    return (
      <div class="confirm" role="group" aria-label={question} onKeyDown={({ key }) => key === 'Escape' && this.#end()}>
        <p>{question}</p>
        <button
          type="button"
          class="plain danger"
          onClick={() => {
            this.#end();
            onYes();
          }}
        >
          {yes}
        </button>
        <button type="button" ref={this.#no} class="plain" onClick={this.#end}>
          {t('options.cancel')}
        </button>
      </div>
    );
  }
}
