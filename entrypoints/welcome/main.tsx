import { render } from 'preact';
import '../../assets/welcome.css';
import { explainSample } from '../../article/sample.ts';
import { dressPage } from '../../components/page/look.ts';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { t } from '../../components/words.ts';
import { loadSettings, watchSettings } from '../../settings/store.ts';
import { accessNow, watchAccess } from '../options/access.ts';
import { allow } from '../options/actions.ts';
import { shortcuts } from '../options/shortcuts.ts';

const life = new AbortController();
const root = document.getElementById('app');
const explain = (sample: HTMLElement, signal: AbortSignal) => void explainSample(sample, signal).catch(() => undefined);
const [settings, first, keys] = await Promise.all([loadSettings(), accessNow(), shortcuts() ?? []]);
let access = first;

function show(): void {
  const { missing } = access;
  if (root === null) return;
  render(<Welcome explain={explain} shortcuts={keys} missing={missing.length} onAllow={() => void allow(missing)} />, root);
}

document.documentElement.lang = t('language');
document.title = t('welcome.title');
dressPage(settings, document.documentElement);
watchSettings((next) => dressPage(next, document.documentElement), life.signal);
watchAccess((next) => {
  access = next;
  show();
});
show();
