import { join } from 'node:path';
import { cardGone, hover, type CardView } from '../browsers/card.ts';
import { marksIn } from '../browsers/marks.ts';
import { openPopup } from '../browsers/popup.ts';
import type { Driver, Tab } from '../browsers/types.ts';
import { until } from '../browsers/wait.ts';
import { wordsOf } from '../browsers/words.ts';
import { loadArticles, type SiteArticle } from './site/article.ts';

/** The name of the demo's news site; *.localhost leads to this machine in every browser. */
export const HOST = 'hetkanaal.localhost';

/** The article that retells the situation with which the project began, and what is pointed at in it. */
const MAIN = 'instructeurs-oekraine';
const PERSON = 'Kajsa Ollongren';

const picture = (folder: string, name: string): `${string}.png` => `${join(folder, name)}.png`;
const indent = (text: string): string =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `    ${line}`)
    .join('\n');

/** Reads every article with Duiding, prints what it found, opens cards and popup, and takes their pictures. */
export async function tourLight(driver: Driver, address: string, folder: string): Promise<void> {
  const tab = await driver.newTab();
  for (const article of loadArticles().filter(({ slug }) => slug !== MAIN)) await report(driver, tab, address, article);
  for (const article of loadArticles().filter(({ slug }) => slug === MAIN)) await report(driver, tab, address, article);

  await tab.screenshot(picture(folder, 'article'));
  await show(tab, PERSON, picture(folder, 'card-person'));
  await show(tab, await promiseIn(tab), picture(folder, 'card-treaty'));
  const { popup, text } = await openPopup(driver, tab);
  console.log(`\nPopup:\n${indent(text)}`);
  await popup.screenshot(picture(folder, 'popup'));
  await popup.close();
  await tab.toFront();
}

/** Takes the pictures for readers who like it dark. */
export async function tourDark(driver: Driver, address: string, folder: string): Promise<void> {
  const tab = await driver.newTab();
  await tab.goto(`${address}/artikel/${MAIN}`);
  await hover(tab, PERSON);
  await tab.screenshot(picture(folder, 'dark-card-person'));
  await tab.press('Escape');
  await cardGone(tab);
  const { popup } = await openPopup(driver, tab);
  await popup.screenshot(picture(folder, 'dark-popup'));
}

/** Goes to an article, waits for what the popup says of it, and prints that in two lines. */
async function report(driver: Driver, tab: Tab, address: string, article: SiteArticle): Promise<void> {
  await tab.goto(`${address}/artikel/${article.slug}`);
  if (article.template === 'cluttered') {
    await until(
      'the rest of the article is there',
      async () => (await tab.evaluate('document.documentElement.dataset.complete === "true"')) === true,
    );
  }
  const { popup, text } = await openPopup(driver, tab);
  await popup.close();
  await tab.toFront();
  // Text that came later may be read again at this moment; then the marks are about to come back.
  if (wordsOf('popup.defence').test(text)) await until('the article is marked', async () => (await marksIn(tab)).length > 0);
  const marks = [...new Set((await marksIn(tab)).map((mark) => mark.text))];
  const verdict = text.split('\n').find((line) => /defensie|Nederlands/.test(line)) ?? text.split('\n')[0] ?? '';
  console.log(`${article.title}\n    ${verdict}${marks.length === 0 ? ' Niets gemarkeerd.' : ` Gemarkeerd: ${marks.join(', ')}.`}`);
}

/** The text of the first mark that is underlined twice: a promise of a treaty. */
async function promiseIn(tab: Tab): Promise<string> {
  return await until('a promise is marked', async () => (await marksIn(tab)).find(({ line }) => line === 'double')?.text ?? null);
}

/** Opens the card of `text`, prints and pictures it, and closes it. */
async function show(tab: Tab, text: string, file: `${string}.png`): Promise<CardView> {
  const card = await hover(tab, text);
  console.log(`\nCard of "${text}":\n${indent(card.text)}`);
  await tab.screenshot(file);
  await tab.press('Escape');
  await cardGone(tab);
  return card;
}
