import type { PopupActions, PopupState } from './popup-state.ts';
import { t } from './words.ts';

/** Where Duiding is not at work, so that there is nothing to pause. */
const AT_REST: readonly PopupState['kind'][] = ['paused', 'everywhere'];

/** Rest for an hour or for good, and the settings. */
export function PopupFooter({ state, actions }: { state: PopupState; actions: PopupActions }) {
  const atWork = !AT_REST.includes(state.kind);
  return (
    <footer>
      {atWork && (
        <>
          <button type="button" class="link" onClick={() => actions.onPause(true)}>
            {t('popup.pause')}
          </button>
          <button type="button" class="link" onClick={() => actions.onEverywhere(false)}>
            {t('popup.offEverywhere')}
          </button>
        </>
      )}
      <button type="button" class="link last" onClick={actions.onSettings}>
        {t('popup.settings')}
      </button>
    </footer>
  );
}
