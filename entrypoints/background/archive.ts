import { browser } from 'wxt/browser';
import { analyse } from '../../analysis/analyse.ts';
import type { Article } from '../../analysis/article.ts';
import { createKeeper } from '../../archive/keeper.ts';
import { archivedOf } from '../../archive/keep.ts';
import { keysOfPerson } from '../../archive/person-key.ts';
import { ofPerson } from '../../archive/person.ts';
import { remember, type Today } from '../../archive/remember.ts';
import { keepArticle, readingMoment } from '../../archive/store.ts';
import { addressOf } from '../../article/address.ts';
import type { Card } from '../../knowledge/card.ts';
import type { Knowledge } from '../../knowledge/pack.ts';
import type { Sender } from '../../messages/door.ts';
import type { ArchiveState } from '../../messages/protocol.ts';
import { siteOf } from '../../settings/news-sites.ts';
import { offReason } from '../../settings/rules.ts';
import { loadSettings, watchSettings } from '../../settings/store.ts';
import { troubleStore } from './archive-trouble.ts';

/** A card does not wait longer than this for the archive. */
const PATIENCE_MS = 400;

/** The archive as the background uses it. In private windows it is neither read nor written. None of these rejects. */
export interface BackgroundArchive {
  addTo(cards: Record<string, Card>, today: Today, sender: Sender): Promise<Record<string, Card>>;
  keep(article: Article, sender: Sender): Promise<boolean>;
  state(told: boolean, sender: Sender): Promise<ArchiveState>;
  wipe(sender: Sender): Promise<boolean>;
}

/** Has to be called synchronously when the background starts. */
export function startArchive(knowledge: () => Knowledge, today: () => string): BackgroundArchive {
  const keeper = createKeeper(troubleStore);
  const isPrivate = (sender: Sender) => sender.incognito || browser.extension.inIncognitoContext;
  const tidy = async () => await keeper.tidy((await loadSettings()).keepFor, Date.now());
  // A private window's own background has nothing to tidy.
  if (!browser.extension.inIncognitoContext) {
    browser.runtime.onStartup.addListener(() => void tidy());
    watchSettings((now, before) => {
      if (now.keepFor !== before.keepFor) void keeper.tidy(now.keepFor, Date.now(), true);
    }, new AbortController().signal);
  }

  return {
    async addTo(cards, here, sender) {
      if (isPrivate(sender) || !(await loadSettings().catch(() => null))?.archive) return cards;
      const topics = {
        label: (topic: string) => knowledge().topics.get(topic)?.label ?? null,
        isBroad: (topic: string) => knowledge().topics.get(topic)?.broad === true,
      };
      const found = await keeper.within(PATIENCE_MS, (db) =>
        Promise.all(
          Object.entries(cards).map(async ([id, card]): Promise<[string, Card]> => {
            if (card.kind !== 'person') return [id, card];
            const entry = card.checkedUntil === null ? null : card.id;
            const held = await ofPerson(db, keysOfPerson(entry, card.title), card.articleDate, here.topics);
            return [id, remember(card, held, here, topics)];
          }),
        ),
      );
      return found === null ? cards : Object.fromEntries(found);
    },
    async keep(article, sender) {
      const settings = await loadSettings().catch(() => null);
      const site = siteOfSender(article, sender);
      if (isPrivate(sender) || settings === null || site === null || !settings.archive) return false;
      if (offReason(settings, site, Date.now()) !== null) return false;
      const reading = analyse(article, knowledge().lexicon);
      const kept = await keeper.use(async (db) => {
        const readAt = await readingMoment(db, Date.now());
        const archived = archivedOf({ article, reading, address: addressOf(article.url), site, readAt, today: today() });
        if (archived !== null) await keepArticle(db, archived);
        return archived !== null;
      });
      void tidy();
      return kept ?? false;
    },
    async state(told, sender) {
      const nothing = { told: true, articles: null, statements: null, used: null, quota: null };
      if (isPrivate(sender) || !isOwnPage(sender)) return { state: 'private', ...nothing };
      if (!(await loadSettings().catch(() => null))?.archive) return { state: 'off', ...nothing };
      return await keeper.state(told);
    },
    wipe: async (sender) => isOwnPage(sender) && (await keeper.wipe()),
  };
}

/** Popup and options: a web page has no business with the archive as a whole, not even through a content script. */
function isOwnPage({ url }: Sender): boolean {
  return url?.startsWith(browser.runtime.getURL('/')) === true;
}

/** The site of an article that a page sends of itself; null where it claims to be of another. */
function siteOfSender({ url }: Article, sender: Sender): string | null {
  if (sender.url === undefined || !URL.canParse(sender.url) || !URL.canParse(url)) return null;
  const site = siteOf(new URL(sender.url).hostname);
  return siteOf(new URL(url).hostname) === site ? site : null;
}
