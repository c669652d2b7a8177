import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../assets/popup.css';
import { dressPage } from '../../components/page/look.ts';
import { Popup } from '../../components/Popup.tsx';
import { hearPages } from '../../messages/door.ts';
import { loadSettings, watchSettings } from '../../settings/store.ts';
import { actionsOn } from './actions.ts';
import { stateOf, tabInView } from './page-state.ts';

const view = await tabInView();
const root = document.getElementById('app');
const life = new AbortController();
let asked = 0;

async function show(): Promise<void> {
  const token = ++asked;
  const settings = await loadSettings();
  const state = await stateOf(view, settings);
  // An answer that took longer than a later one says what was.
  if (token !== asked || root === null) return;
  dressPage(settings, document.documentElement);
  render(<Popup state={state} actions={actionsOn(state, view, show)} />, root);
}

// A page reports each change of what it shows, so the popup follows a switch without asking again and again.
hearPages((sender) => sender === view?.tab && void show());
watchSettings(() => void show(), life.signal);
browser.permissions.onAdded.addListener(() => void show());
await show();
