import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Article, articleFromText } from '../../analysis/article.ts';
import { analyse } from '../../analysis/analyse.ts';
import { forgetAll } from '../../archive/forget.ts';
import { startArchive } from '../../entrypoints/background/archive.ts';
import { describe } from '../../knowledge/describe.ts';
import type { Sender } from '../../messages/door.ts';
import { changeSettings } from '../../settings/store.ts';
import { withSite } from '../../settings/rules.ts';
import { shipped } from '../knowledge/library.ts';

const TODAY = '2024-06-20';
const page = (wishes: Partial<Sender> = {}): Sender => ({ tab: 1, url: 'https://nos.nl/artikel/1', incognito: false, ...wishes });
const options: Sender = { tab: 2, url: browser.runtime.getURL('/popup.html'), incognito: false };

function incognito(is: boolean): void {
  Object.defineProperty(browser, 'extension', { value: { inIncognitoContext: is }, configurable: true });
}

beforeEach(async () => {
  fakeBrowser.reset();
  incognito(false);
  await forgetAll(null);
});

function paper(publishedAt: string, quote: string, url = 'https://nos.nl/artikel/1?utm_source=x#top'): Article {
  const text = `“${quote}”, zegt minister Kajsa Ollongren van Defensie over de instructeurs in Oekraïne. De krijgsmacht wacht op een besluit.`;
  return { ...articleFromText({ title: 'Minister Ollongren over instructeurs', text, publishedAt, url }), outlet: 'De Krant' };
}

const start = () => startArchive(shipped, () => TODAY);
const FIRST = paper('2024-05-20', 'Wij sturen geen instructeurs naar het front');

async function cardsOf(article: Article, sender: Sender) {
  const reading = analyse(article, shipped().lexicon);
  const cards = describe(reading, article, shipped(), TODAY);
  return await start().addTo(cards, { title: article.title, ...reading }, sender);
}

test('what was read stands in the card of a later article, with a link that does not track', async () => {
  expect(await start().keep(FIRST, page())).toBe(true);
  const card = (await cardsOf(paper('2024-06-01', 'Er gaan tien instructeurs naar het front', 'https://nos.nl/2'), page()))[
    'kajsa-ollongren'
  ];
  expect(card?.kind === 'person' ? card.earlier : []).toContainEqual(
    expect.objectContaining({
      date: '2024-05-20',
      gist: 'Wij sturen geen instructeurs naar het front',
      source: expect.objectContaining({ url: 'https://nos.nl/artikel/1' }),
    }),
  );
});

test.each([
  ['from a private window', page({ incognito: true }), () => Promise.resolve()],
  ['in the background of a private window', page(), () => Promise.resolve(incognito(true))],
  ['while the archive is off', page(), () => changeSettings((settings) => ({ ...settings, archive: false }))],
  ['while Duiding is off', page(), () => changeSettings((settings) => ({ ...settings, on: false }))],
  ['while Duiding is paused', page(), () => changeSettings((settings) => ({ ...settings, pausedUntil: Date.now() + 60_000 }))],
  ['on a site that is off', page(), () => changeSettings((settings) => withSite(settings, 'nos.nl', false))],
  ['from a page that claims to be of another site', page({ url: 'https://boos.example/' }), () => Promise.resolve()],
  ['from nowhere', page({ url: undefined }), () => Promise.resolve()],
])('an article %s is not kept: there is not even a database', async (_, sender, prepare) => {
  await prepare();
  const archive = start();
  expect(await archive.keep(FIRST, sender)).toBe(false);
  expect(await indexedDB.databases()).toEqual([]);
});

test('a private window is shown nothing of what was read, and opens nothing', async () => {
  await start().keep(FIRST, page());
  const cards = await cardsOf(paper('2024-06-01', 'Er gaan tien instructeurs', 'https://nos.nl/2'), page({ incognito: true }));
  expect(JSON.stringify(cards)).not.toContain('geen instructeurs naar het front');
});

test('an archive that cannot be opened changes no card', async () => {
  const { open } = indexedDB;
  Object.defineProperty(indexedDB, 'open', {
    configurable: true,
    value: () => {
      throw new DOMException('broken', 'UnknownError');
    },
  });
  const article = paper('2024-06-01', 'Er gaan tien instructeurs', 'https://nos.nl/2');
  const reading = analyse(article, shipped().lexicon);
  expect(await cardsOf(article, page())).toEqual(describe(reading, article, shipped(), TODAY));
  Object.defineProperty(indexedDB, 'open', { configurable: true, value: open });
});

test('only pages of the extension itself hear of the archive and can wipe it', async () => {
  const archive = start();
  await archive.keep(FIRST, page());
  expect(await archive.state(false, page())).toMatchObject({ articles: null });
  expect(await archive.wipe(page())).toBe(false);
  expect(await archive.state(false, options)).toMatchObject({ state: 'ok', articles: 1 });
  expect(await archive.wipe(options)).toBe(true);
  expect(await indexedDB.databases()).toEqual([]);
  expect(JSON.stringify(await browser.storage.local.get(null))).toBe('{}');
});
