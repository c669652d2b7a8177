import { Component } from 'preact';
import { Group } from '../page/Group.tsx';
import { t } from '../words.ts';
import type { OptionsActions, Shortcut } from './options-actions.ts';

/** The keys as the browser has them now, and the way to its own page for changing them. */
export class Shortcuts extends Component<{ actions: OptionsActions }, { shortcuts: Shortcut[] }> {
  override state: { shortcuts: Shortcut[] } = { shortcuts: [] };

  override componentDidMount(): void {
    this.props.actions.shortcuts()?.then(
      (shortcuts) => this.setState({ shortcuts }),
      () => undefined,
    );
  }

  override render() {
    const { shortcuts } = this.state;
    if (shortcuts.length === 0) return null;
    return (
      <Group title={t('options.keys.title')}>
        <table class="keys">
          <tbody>
            {shortcuts.map(({ name, description, keys }) => (
              <tr key={name}>
                <th scope="row">{name === '_execute_action' ? t('options.keys.popup') : description}</th>
                <td>{keys === '' ? <span class="quiet">{t('options.keys.none')}</span> : <kbd>{keys}</kbd>}</td>
              </tr>
            ))}
            <tr>
              <th scope="row">{t('options.keys.escape')}</th>
              <td>
                <kbd>Esc</kbd>
              </td>
            </tr>
          </tbody>
        </table>
        <button type="button" class="plain" onClick={this.props.actions.changeShortcuts}>
          {t('options.keys.change')}
        </button>
      </Group>
    );
  }
}
