import { PopupBody } from './PopupBody.tsx';
import { PopupFooter } from './PopupFooter.tsx';
import type { PopupActions, PopupState } from './popup-state.ts';
import { t } from './words.ts';

/** Where the site's switch has nothing to switch. */
const UNSWITCHED: readonly PopupState['kind'][] = ['unreadable', 'noAccess', 'everywhere'];

/** The summary of a page, with one switch that names its site. */
export function Popup({ state, actions }: { state: PopupState; actions: PopupActions }) {
  const host = state.kind === 'unreadable' ? null : state.host;
  const on = state.kind !== 'off';
  return (
    <main class="popup" lang={t('language')}>
      <header>
        <h1>
          {t('popup.title')}
          {host !== null && <span class="quiet">{host}</span>}
        </h1>
        {host !== null && !UNSWITCHED.includes(state.kind) && (
          <button
            type="button"
            class="switch"
            role="switch"
            aria-checked={on}
            aria-label={t('popup.switch', { host })}
            onClick={() => actions.onSwitch(!on)}
          >
            <span aria-hidden="true">{on ? t('popup.onHint') : t('popup.offHint')}</span>
            <i aria-hidden="true" />
          </button>
        )}
      </header>
      <PopupBody state={state} actions={actions} />
      <PopupFooter state={state} actions={actions} />
    </main>
  );
}
