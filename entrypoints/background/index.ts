import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import packData from '../../knowledge/pack.generated.json';
import { analyse } from '../../analysis/analyse.ts';
import { browse } from '../../knowledge/browse.ts';
import { cardFor, describe } from '../../knowledge/describe.ts';
import { loadPack, type Knowledge } from '../../knowledge/pack.ts';
import { answerPages, askPage } from '../../messages/door.ts';
import { Command } from '../../messages/protocol.ts';
import { followSync } from '../../settings/sync.ts';
import { startArchive } from './archive.ts';
import { followGrants, listedSites } from './granted.ts';
import { readOpenTabs } from './inject.ts';
import { showState } from './toolbar.ts';
import { welcomeOnInstall } from './welcome.ts';

/** The day as the reader's clock has it: a page can claim to be from tomorrow. */
const today = (): string => new Date().toLocaleDateString('sv-SE');

let loaded: Knowledge | undefined;
/** The pack is read on the first question, so that a wake-up for the badge alone costs nothing. */
const knowledge = (): Knowledge => (loaded ??= loadPack(packData));

export default defineBackground({
  type: 'module',
  main() {
    const archive = startArchive(knowledge, today);
    answerPages(async (message, sender) => {
      const { tab } = sender;
      switch (message.type) {
        case 'explain': {
          const reading = analyse(message.article, knowledge().lexicon);
          const cards = describe(reading, message.article, knowledge(), today());
          return { reading, cards: await archive.addTo(cards, { title: message.article.title, ...reading }, sender) };
        }
        case 'card': {
          const card = cardFor(message.id, message.date, knowledge(), today());
          if (card === null) return null;
          return (await archive.addTo({ card }, { title: '', topics: [], statements: [] }, sender))['card'] ?? card;
        }
        case 'read':
          return await archive.keep(message.article, sender);
        case 'archive-state':
          return await archive.state(message.told, sender);
        case 'archive-wipe':
          return await archive.wipe(sender);
        case 'entries':
          return browse(message, knowledge(), today());
        case 'about': {
          const { version, counts } = knowledge();
          return { day: version.slice(0, 10), counts };
        }
        case 'state':
          if (tab !== undefined) await showState(tab, message.state, message.count);
          return null;
      }
    });

    followSync(new AbortController().signal);
    followGrants();
    browser.runtime.onInstalled.addListener(() => void readOpenTabs(listedSites()));
    welcomeOnInstall();

    // Firefox for Android has no keyboard commands.
    if (!('commands' in browser)) return;
    browser.commands.onCommand.addListener((name, tab) => {
      const command = v.safeParse(Command, name);
      if (command.success && tab?.id !== undefined)
        void askPage(tab.id, { type: 'command', command: command.output }).catch(() => undefined);
    });
  },
});
