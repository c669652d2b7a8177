import { Component, createRef } from 'preact';
import { type GivenPreferences, withPreferences } from '../../settings/settings.ts';
import { type FileRead, readSettingsFile } from '../../settings/settings-file.ts';
import { listWords } from '../lists.ts';
import { t } from '../words.ts';
import { changesOf } from './changes.ts';
import type { SectionProps } from './options-actions.ts';

interface State {
  given: GivenPreferences | null;
  said: { text: string; wrong: boolean } | null;
}

function faultWords(read: Exclude<FileRead, { given: unknown }>): string {
  return read.fault === 'wrong' ? t('options.data.wrong', { names: listWords(read.names) }) : t(`options.data.fault.${read.fault}`);
}

/** Takes settings from a file: read by their schema, shown before they are taken over. */
export class ImportFile extends Component<SectionProps, State> {
  override state: State = { given: null, said: null };
  #input = createRef<HTMLInputElement>();

  #read = async (): Promise<void> => {
    const [file] = this.#input.current?.files ?? [];
    if (file === undefined) return;
    const read = readSettingsFile(await file.text(), this.props.settings.version);
    // The same file can be chosen again after it was mended.
    if (this.#input.current !== null) this.#input.current.value = '';
    if ('given' in read) this.setState({ given: read.given, said: null });
    else this.setState({ given: null, said: { text: faultWords(read), wrong: true } });
  };

  #take = (given: GivenPreferences): void => {
    this.props.actions.change((all) => withPreferences(all, given));
    this.setState({ given: null, said: { text: t('options.data.imported'), wrong: false } });
  };

  override render() {
    const { settings } = this.props;
    const { given, said } = this.state;
    const changes = given === null ? [] : changesOf(settings, withPreferences(settings, given));
    return (
      <>
        <label class="plain file">
          {t('options.data.import')}
          <input ref={this.#input} type="file" accept=".json,application/json" onChange={this.#read} />
        </label>
        <div role="status" class="import">
          {said !== null && <p class={said.wrong ? 'fault' : 'quiet'}>{said.text}</p>}
          {given !== null && changes.length === 0 && <p class="quiet">{t('options.data.same')}</p>}
          {given !== null && changes.length > 0 && (
            <>
              <p>{t('options.data.preview')}</p>
              <ul class="bullets">
                {changes.map(({ name, from, to }) => (
                  <li key={name}>{t('options.data.change', { name, from, to })}</li>
                ))}
              </ul>
              <button type="button" class="plain" onClick={() => this.#take(given)}>
                {t('options.data.take')}
              </button>{' '}
              <button type="button" class="plain" onClick={() => this.setState({ given: null })}>
                {t('options.cancel')}
              </button>
            </>
          )}
        </div>
      </>
    );
  }
}
