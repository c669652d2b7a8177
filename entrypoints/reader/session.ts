import { browser } from 'wxt/browser';
import { answerExtension } from '../../messages/door.ts';
import type { Answers, ToPage } from '../../messages/protocol.ts';
import { siteOf } from '../../settings/news-sites.ts';
import { offReason } from '../../settings/rules.ts';
import { parseSettings, type Settings } from '../../settings/settings.ts';
import { loadSettings, watchSettings } from '../../settings/store.ts';
import { report } from './report.ts';
import { startVisit, type Visit } from './visit.ts';

/** Reads along on this page for as long as its site is switched on; switched off, only the ear for the switch is left. */
export function startReader(life: AbortController): void {
  const { signal } = life;
  const site = siteOf(location.hostname);
  let visit: Visit | null = null;
  let settings = parseSettings(null);
  let waking: ReturnType<typeof setTimeout> | undefined;

  function follow(next: Settings): void {
    if (signal.aborted) return;
    settings = next;
    clearTimeout(waking);
    const why = offReason(settings, site, Date.now());
    if (why !== null) {
      end();
      report('off', 0);
      if (why === 'paused') wakeAt(settings.pausedUntil ?? 0);
    } else if (visit === null) visit = startVisit(site, () => settings, stirred);
    else visit.refresh();
  }
  /** A timer does not run while the machine sleeps, so it looks at the clock at least once a minute. */
  function wakeAt(moment: number): void {
    waking = setTimeout(() => follow(settings), Math.min(moment - Date.now(), 60_000));
  }
  function end(): void {
    clearTimeout(waking);
    visit?.end();
    visit = null;
  }
  /** The extension was updated or removed under the open page: nobody answers any more, so nothing may be left standing. */
  function stirred(): void {
    if (isOrphaned()) life.abort();
  }
  async function answer(message: ToPage): Promise<Answers[ToPage['type']]> {
    if (message.type === 'summary')
      return visit?.summary() ?? { status: 'off', site, why: offReason(settings, site, Date.now()) ?? 'site' };
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
