import { describe, expect, test } from 'vitest';
import { cardGone, cardIn, hover } from '../../tools/browsers/card.ts';
import { bringToView, marksIn } from '../../tools/browsers/marks.ts';
import { openPopup, placeOf } from '../../tools/browsers/popup.ts';
import type { Tab } from '../../tools/browsers/types.ts';
import { until } from '../../tools/browsers/wait.ts';
import { FAMILIES, useBench } from './bench.ts';

/** Counts every change below <body> from the moment that the page's own parser is done with it. */
const COUNT_CHANGES = `addEventListener('DOMContentLoaded', () => {
  window.before = document.documentElement.outerHTML;
  window.changes = 0;
  new MutationObserver((records) => (window.changes += records.length))
    .observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
})`;

/** What a page can see of what was left on it. */
const TRACES = `({
  changes: window.changes,
  same: document.documentElement.outerHTML === window.before,
  highlights: CSS.highlights.size,
  sheets: document.adoptedStyleSheets.length,
})`;

describe.each(FAMILIES)('the page stays the page, in %s', (family) => {
  const bench = useBench(family);

  async function counted(query = ''): Promise<Tab> {
    const tab = await bench().driver.newTab();
    await tab.beforeEachPage(COUNT_CHANGES);
    await tab.goto(bench().urlOf(`/artikel/instructeurs-oekraine${query}`));
    return tab;
  }

  /** Turns the popup's switch until the page is marked, or is not. */
  async function turn(tab: Tab, on: boolean): Promise<void> {
    const { popup } = await openPopup(bench().driver, tab);
    await popup.click(await placeOf(popup, '[role=switch]'));
    await until(
      `the switch is ${on ? 'on' : 'off'}`,
      async () => (await popup.evaluate(`document.querySelector('[role=switch]').ariaChecked === '${on}'`)) === true,
    );
    await tab.toFront();
    await until(on ? 'the article is read' : 'nothing is marked', async () => (await marksIn(tab)).length > 0 === on);
    await popup.close();
  }

  test('reading, resting, pinning and closing change nothing below <body>', async () => {
    const tab = await counted();
    await hover(tab, 'Kajsa Ollongren');
    await tab.press('Escape');
    await cardGone(tab);
    await tab.click(await bringToView(tab, 'NAVO'));
    await until('a card opens', () => cardIn(tab));
    await tab.press('Escape');
    await cardGone(tab);
    expect(await tab.evaluate('window.changes')).toBe(0);
    await tab.close();
  });

  test('a page that allows itself nothing is read, marked and explained', async () => {
    const tab = await bench().article('instructeurs-oekraine', 'csp=streng');
    const card = await hover(tab, 'Kajsa Ollongren');
    expect(card.text).toMatch(/demissionair minister van Defensie/i);
    // Unstyled, the card would be as wide as the page.
    expect(card.box.width).toBeLessThan(500);
    await tab.close();
  });

  test('nothing is asked of the site but what the page itself asks for', async () => {
    const { site } = bench();
    const from = site.requests.length;
    const tab = await bench().article('instructeurs-oekraine', 'csp=streng');
    await hover(tab, 'Kajsa Ollongren');
    const asked = site.requests.slice(from).filter((url) => !url.endsWith('/favicon.ico'));
    expect(asked.map((url) => new URL(url).pathname)).toEqual(['/artikel/instructeurs-oekraine']);
    await tab.close();
  });

  test('switched off, nothing is left: no highlight, sheet, element or listener', async () => {
    const tab = await counted();
    await hover(tab, 'Kajsa Ollongren');
    await turn(tab, false);
    expect(await tab.evaluate(TRACES)).toEqual({ changes: 0, same: true, highlights: 0, sheets: 0 });
    expect(await tab.inClosedRoots('() => true')).toEqual([]);
    // WXT's own, by which a script ends that was replaced in an update of the extension, does no work on a page.
    expect((await tab.listeners()) ?? []).toEqual([]);
    await tab.close();
  });
});
