import { answerExtension } from '../../messages/door.ts';
import type { Answers, ToPage } from '../../messages/protocol.ts';
import { siteOf } from '../../settings/news-sites.ts';
import { isOn, loadSettings, type Settings, watchSettings } from '../../settings/settings.ts';
import { startVisit, type Visit } from './visit.ts';

/** Reads along on this page for as long as its site is switched on; switched off, only the ear for the switch is left. */
export function startReader(signal: AbortSignal): void {
  const site = siteOf(location.hostname);
  let visit: Visit | null = null;

  function follow(settings: Settings): void {
    const on = isOn(settings, site) && !signal.aborted;
    if (on) visit ??= startVisit(site);
    else end();
  }
  function end(): void {
    visit?.end();
    visit = null;
  }
  async function answer(message: ToPage): Promise<Answers[ToPage['type']]> {
    if (message.type === 'summary') return visit?.summary() ?? { status: 'off', site };
    await visit?.obey(message);
    return null;
  }

  answerExtension(answer, signal);
  watchSettings(follow, signal);
  signal.addEventListener('abort', end, { once: true });
  // Storage that cannot be read (an updated extension, a broken profile) leaves the page alone.
  loadSettings().then(follow, () => undefined);
}
