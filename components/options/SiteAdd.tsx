import { Component, createRef } from 'preact';
import { NEWS_SITES } from '../../settings/news-sites.ts';
import { withSite } from '../../settings/rules.ts';
import { readSite } from '../../settings/site-input.ts';
import { t } from '../words.ts';
import type { SectionProps } from './options-actions.ts';

interface State {
  typed: string;
  /** What came of it. */
  said: { text: string; wrong: boolean } | null;
}

/** Adds a site by name, pattern or pasted address; the browser asks the reader whether Duiding may read it. */
export class SiteAdd extends Component<SectionProps, State> {
  override state: State = { typed: '', said: null };
  #field = createRef<HTMLInputElement>();

  #say(text: string, wrong: boolean): void {
    this.setState(({ typed }) => ({ typed: wrong ? typed : '', said: { text, wrong } }));
  }

  #add = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const { actions } = this.props;
    const read = readSite(this.#field.current?.value ?? '');
    if ('fault' in read) return this.#say(t(`options.sites.fault.${read.fault}`), true);
    const { site } = read;
    const listed = NEWS_SITES.some((one) => one === site);
    // The prompt only comes straight from the click.
    if (!listed && !(await actions.allow([site]))) return this.#say(t('options.sites.refused', { site }), true);
    actions.change((settings) => withSite(settings, site, true));
    this.#say(t(listed ? 'options.sites.listed' : 'options.sites.added', { site }), false);
  };

  override render() {
    const { typed, said } = this.state;
    return (
      <form class="line" onSubmit={this.#add} novalidate>
        <label for="add-site">{t('options.sites.add')}</label>
        <input
          id="add-site"
          ref={this.#field}
          type="text"
          inputMode="url"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          placeholder={t('options.sites.example')}
          value={typed}
          aria-invalid={said?.wrong === true}
          aria-describedby="add-site-said"
          onInput={(event) => this.setState({ typed: event.currentTarget.value, said: null })}
        />
        <button type="submit" class="plain">
          {t('options.sites.addButton')}
        </button>
        <p id="add-site-said" role="status" class={said?.wrong === true ? 'fault' : 'quiet'}>
          {said?.text}
        </p>
      </form>
    );
  }
}
