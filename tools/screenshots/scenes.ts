import { cardIn, hover, middle } from '../browsers/card.ts';
import { bringToView, marksIn } from '../browsers/marks.ts';
import { placeOf, popupText } from '../browsers/popup.ts';
import type { Tab } from '../browsers/types.ts';
import { until } from '../browsers/wait.ts';
import { wordsOf } from '../browsers/words.ts';
import type { Stage } from './stage.ts';

interface Shot {
  tab: Tab;
  of: 'viewport' | 'page';
}
type Scene = (stage: Stage) => Promise<Shot>;

const MAIN = '/artikel/instructeurs-oekraine';
const TOP = '/artikel/navo-top-vijf-procent';

const view = (tab: Tab): Shot => ({ tab, of: 'viewport' });

async function article(stage: Stage, path = MAIN): Promise<Tab> {
  const tab = await stage.page(path);
  await until('the article is marked', async () => (await marksIn(tab)).length > 0);
  return tab;
}

/** The card of the first mark with this text, or of the first promise. */
function card(text: string | null, path = MAIN, settings: object = {}): Scene {
  return async (stage) => {
    await stage.settings(settings);
    const tab = await article(stage, path);
    const words = text ?? (await marksIn(tab)).find(({ line }) => line === 'double')?.text ?? '';
    await open(tab, words);
    return view(tab);
  };
}

/** By touch where there is no pointer that hovers. */
async function open(tab: Tab, words: string): Promise<void> {
  if ((await tab.evaluate("matchMedia('(hover: hover)').matches")) === true) return void (await hover(tab, words));
  await until(`a card opens for "${words}"`, async () => {
    await tab.tap(await bringToView(tab, words));
    return await cardIn(tab);
  });
}

/** The card that a button in another card opens. */
function related(text: string, button: string): Scene {
  return async (stage) => {
    const shot = await card(text)(stage);
    const found = (await cardIn(shot.tab))?.buttons.find(({ name }) => name === button);
    if (found === undefined) throw new Error(`The card of ${text} has no button ${button}.`);
    await shot.tab.click(middle(found.box));
    await until('the other card is there', async () => (await cardIn(shot.tab))?.name === button);
    return shot;
  };
}

/** The popup on a page of the site, once it says what is under `key`. */
function popup(key: string, path = MAIN, settings: object = {}, press: string | null = null): Scene {
  return async (stage) => {
    await stage.settings(settings);
    const tab = await stage.page(path);
    const shown = await stage.popup(tab);
    if (press !== null) await shown.click(await placeOf(shown, 'button', wordsOf(press).source));
    await until(`the popup says ${key}`, async () => wordsOf(key).test(await popupText(shown)));
    return { tab: shown, of: 'page' };
  };
}

const HOUR_MS = 3_600_000;

/** Every state that a reader can meet, by name. */
export const SCENES: Record<string, Scene> = {
  article: async (stage) => view(await article(stage)),
  'article-cluttered': async (stage) => view(await article(stage, TOP)),
  'article-every-mention': async (stage) => {
    await stage.settings({ density: 'all' });
    return view(await article(stage));
  },
  'card-person': card('Kajsa Ollongren'),
  'card-person-large-text': card('Kajsa Ollongren', MAIN, { textSize: 150 }),
  'card-person-now': card('Mark Rutte', TOP),
  'card-term': card('bondgenoten'),
  'card-organisation': card('EU'),
  'card-treaty': card(null),
  'card-treaty-named': card(null, TOP),
  'card-related': related('EU', 'EUMAM'),
  'popup-found': popup('popup.defence'),
  'popup-other': popup('popup.other', '/artikel/leger-des-heils-winter'),
  'popup-anyway': popup('popup.shownAnyway', '/artikel/leger-des-heils-winter', {}, 'popup.anyway'),
  'popup-silenced': popup('popup.silenced', MAIN, {}, 'popup.notDefence'),
  'popup-not-dutch': popup('popup.notDutch', '/artikel/dutch-frigates-tomahawk'),
  'popup-no-article': popup('popup.noArticle', '/'),
  'popup-off': popup('popup.off', MAIN, { sites: { 'hetkanaal.localhost': false } }),
  'popup-paused': popup('popup.pausedWhy', MAIN, { pausedUntil: Date.now() + HOUR_MS }),
  'popup-everywhere': popup('popup.everywhere', MAIN, { on: false }),
  'popup-unreadable': async (stage) => {
    const tab = await stage.popup(await stage.own('/popup.html'));
    await until('the popup says so', async () => wordsOf('popup.unreadable').test(await popupText(tab)));
    return { tab, of: 'page' };
  },
};
