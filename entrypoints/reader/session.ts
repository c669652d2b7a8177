import { browser } from 'wxt/browser';
import { answerExtension } from '../../messages/door.ts';
import type { Answers, ToPage } from '../../messages/protocol.ts';
import { siteOf } from '../../settings/news-sites.ts';
import { isOn, loadSettings, type Settings, watchSettings } from '../../settings/settings.ts';
import { startVisit, type Visit } from './visit.ts';

/** Reads along on this page for as long as its site is switched on; switched off, only the ear for the switch is left. */
export function startReader(life: AbortController): void {
  const { signal } = life;
  const site = siteOf(location.hostname);
  let visit: Visit | null = null;

  function follow(settings: Settings): void {
    if (isOn(settings, site) && !signal.aborted) visit ??= startVisit(site, endIfOrphaned);
    else end();
  }
  function end(): void {
    visit?.end();
    visit = null;
  }
  /** The extension was updated or removed under the open page: nobody answers any more, so nothing may be left standing. */
  function endIfOrphaned(): void {
    if (isOrphaned()) life.abort();
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

function isOrphaned(): boolean {
  try {
    return !browser.runtime.id;
  } catch {
    return true;
  }
}
