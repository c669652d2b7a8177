import * as v from 'valibot';
import { call } from './script.ts';
import type { Driver, Point, Tab } from './types.ts';
import { until } from './wait.ts';
import { wordsOf } from './words.ts';

const Text = v.string();
const Place = v.nullable(v.object({ x: v.number(), y: v.number() }));
const WAITING = wordsOf('popup.reading');

/** Opens the popup for `tab` and waits until it knows what to say. */
export async function openPopup(driver: Driver, tab: Tab): Promise<{ popup: Tab; text: string }> {
  const popup = await driver.popupFor(tab);
  const text = await until('the popup has something to say', async () => {
    const said = await popupText(popup);
    return said !== '' && !WAITING.test(said) ? said : null;
  });
  return { popup, text };
}

/** What the popup shows, as one text. */
export async function popupText(popup: Tab): Promise<string> {
  return v.parse(Text, await popup.evaluate('document.body.innerText.trim()'));
}

/** Where the element that `selector` finds is; with `words`, the first whose name or text matches. Waits for it. */
export async function placeOf(tab: Tab, selector: string, words = ''): Promise<Point> {
  return await until(`there is ${selector} ${words}`, async () => v.parse(Place, await tab.evaluate(call(findPlace, { selector, words }))));
}

/** Runs in the page. */
function findPlace({ selector, words }: { selector: string; words: string }): unknown {
  const found = [...document.querySelectorAll(selector)].find((element) =>
    new RegExp(words).test(`${element.getAttribute('aria-label') ?? ''} ${element.textContent}`),
  );
  if (found === undefined) return null;
  found.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { x, y, width, height } = found.getBoundingClientRect();
  return width === 0 ? null : { x: x + width / 2, y: y + height / 2 };
}
