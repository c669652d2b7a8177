import type { Shortcut } from '../options/options-actions.ts';
import { Legend } from '../page/Legend.tsx';
import { Sample } from '../page/Sample.tsx';
import { t } from '../words.ts';

interface Props {
  /** Draws on the sample article. */
  explain: (sample: HTMLElement, signal: AbortSignal) => void;
  /** The browser's shortcuts; empty where it has none. */
  shortcuts: readonly Shortcut[];
  /** How many news sites the browser still keeps from Duiding. */
  missing: number;
  onAllow: () => void;
}

const PARTS = ['reads', 'never', 'remembers', 'off'] as const;

/** The page after installing: what Duiding does, on an example to try, what it does not do, and how to switch it off. */
export function Welcome({ explain, shortcuts, missing, onAllow }: Props) {
  const keysOf = (name: string): string => shortcuts.find((one) => one.name === name)?.keys ?? '';
  const [next, open] = [keysOf('next-mention'), keysOf('open-card')];
  return (
    <main class="welcome" lang={t('language')}>
      <header>
        <img src="/icon/96.png" alt="" width="44" height="44" />
        <h1>{t('welcome.title')}</h1>
        <p>{t('welcome.intro')}</p>
      </header>
      {missing > 0 && (
        <p class="notice">
          {t('welcome.missing')}{' '}
          <button type="button" class="plain" onClick={onAllow}>
            {t('options.sites.allowMissing')}
          </button>
        </p>
      )}
      <section aria-labelledby="try">
        <h2 id="try">{t('welcome.tryTitle')}</h2>
        <p>
          {t('welcome.try')} {next !== '' && open !== '' && t('welcome.tryKeys', { next, open })}
        </p>
        <Sample explain={explain} />
        <Legend />
      </section>
      <div class="columns">
        {PARTS.map((part) => (
          <section key={part}>
            <h2>{t(`welcome.${part}Title`)}</h2>
            <p>
              {t(`welcome.${part}`)} {part === 'remembers' && <a href="/options.html#gegevens">{t('welcome.remembersLink')}</a>}
            </p>
          </section>
        ))}
      </div>
      <section>
        <h2>{t('welcome.moreTitle')}</h2>
        <p>
          {t('welcome.more')} <a href="/options.html#sites">{t('welcome.moreLink')}</a>
        </p>
        <p class="quiet">{t('welcome.language')}</p>
      </section>
      <footer>
        <a href="/options.html#weergave">{t('welcome.display')}</a>
        <a href="/options.html#kennis">{t('welcome.knowledge')}</a>
        <a href="/options.html#over">{t('welcome.privacy')}</a>
      </footer>
    </main>
  );
}
