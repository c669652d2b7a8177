import { Component } from 'preact';
import { LONGEST_REST_MS } from '../../settings/settings.ts';
import { t } from '../words.ts';

interface Props {
  rest: number;
  onRest: (rest: number) => void;
}

const STEP_MS = 100;

/** How long the pointer rests on a word before its card opens. Stored when the hand lets go, shown while it moves. */
export class RestRange extends Component<Props, { moving: number | null }> {
  override state: { moving: number | null } = { moving: null };

  override render() {
    const rest = this.state.moving ?? this.props.rest;
    const seconds = new Intl.NumberFormat(t('locale'), { minimumFractionDigits: 1 }).format(rest / 1000);
    const words = rest === 0 ? t('options.display.restNone') : t('options.display.restSeconds', { seconds });
    return (
      <div class="setting range">
        <label for="rest">{t('options.display.rest')}</label>
        <output for="rest" class="quiet">
          {words}
        </output>
        <input
          id="rest"
          type="range"
          min="0"
          max={LONGEST_REST_MS}
          step={STEP_MS}
          value={rest}
          aria-valuetext={words}
          onInput={(event) => this.setState({ moving: event.currentTarget.valueAsNumber })}
          onChange={(event) => {
            this.setState({ moving: null });
            this.props.onRest(event.currentTarget.valueAsNumber);
          }}
        />
      </div>
    );
  }
}
