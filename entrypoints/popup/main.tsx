import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../assets/popup.css';
import { Popup } from '../../components/Popup.tsx';
import type { PopupActions, PopupState } from '../../components/popup-state.ts';
import { askPage, hearPages } from '../../messages/door.ts';
import type { ToPage } from '../../messages/protocol.ts';
import { withSite } from '../../settings/rules.ts';
import { changeSettings } from '../../settings/store.ts';
import { stateOf, tabInView } from './page-state.ts';

const tab = await tabInView();
const asPage = new URLSearchParams(location.search).has('tab');
const root = document.getElementById('app');

async function show(): Promise<void> {
  const state = await stateOf(tab);
  if (root !== null) render(<Popup state={state} actions={actionsOn(state)} />, root);
}

async function tell(message: ToPage): Promise<void> {
  if (tab !== null) await askPage(tab, message);
}

function actionsOn(state: PopupState): PopupActions {
  return {
    onSwitch: (on) => void (state.kind !== 'unreadable' && changeSettings((settings) => withSite(settings, state.host, on))),
    onGrant: () => void readOnce(),
    onAnyway: () => void tell({ type: 'choose', shown: true }),
    onGoTo: (mention) => void tell({ type: 'go-to', mention }).then(() => !asPage && window.close()),
  };
}

/** Reads a page that is not on the list, this once: the reader asked for it by opening the popup. */
async function readOnce(): Promise<void> {
  if (tab !== null) await browser.scripting.executeScript({ target: { tabId: tab }, files: ['/reader.js'] });
  await show();
}

// A page reports each change of what it shows, so the popup follows a switch without asking again and again.
hearPages((sender) => sender === tab && void show());
await show();
