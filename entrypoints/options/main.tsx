import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../assets/options.css';
import { Options } from '../../components/options/Options.tsx';
import { routeOf } from '../../components/options/route.ts';
import { dressPage } from '../../components/page/look.ts';
import { t } from '../../components/words.ts';
import { loadSettings, watchSettings } from '../../settings/store.ts';
import { accessNow, watchAccess } from './access.ts';
import { actions } from './actions.ts';

const life = new AbortController();
const root = document.getElementById('app');
const { version } = browser.runtime.getManifest();
let [settings, access] = await Promise.all([loadSettings(), accessNow()]);

function show(): void {
  if (root === null) return;
  dressPage(settings, document.documentElement);
  const today = new Date().toLocaleDateString('sv-SE');
  const route = routeOf(location.hash);
  render(<Options settings={settings} access={access} route={route} actions={actions} today={today} version={version} />, root);
}

document.documentElement.lang = t('language');
addEventListener('hashchange', show);
watchSettings((next) => {
  settings = next;
  show();
}, life.signal);
watchAccess((next) => {
  access = next;
  show();
});
show();
