import { describe, expect, test } from 'vitest';
import { cardGone, hover } from '../../tools/browsers/card.ts';
import { marksIn } from '../../tools/browsers/marks.ts';
import { openPopup } from '../../tools/browsers/popup.ts';
import type { Tab } from '../../tools/browsers/types.ts';
import { until } from '../../tools/browsers/wait.ts';
import { wordsOf } from '../../tools/browsers/words.ts';
import { FAMILIES, useBench } from './bench.ts';

/** What a site does that shows its next page in the same document: fetch it, put it in place, then tell the address. */
const GO = `(() => {
window.go = async (path, push = true) => {
  const next = new DOMParser().parseFromString(await (await fetch(path)).text(), 'text/html');
  if (push) history.pushState({}, '', path);
  document.head.replaceChildren(...next.head.childNodes);
  document.body.replaceChildren(...next.body.childNodes);
};
addEventListener('popstate', () => window.go(location.pathname, false));
})()`;

describe.each(FAMILIES)('a page that moves, in %s', (family) => {
  const bench = useBench(family);

  const marked = async (tab: Tab, text: string): Promise<boolean> => (await marksIn(tab)).some((mark) => mark.text === text);

  test('another article in the same document is read, and nothing of the last one stays', async () => {
    const tab = await bench().article('instructeurs-oekraine');
    await tab.evaluate(GO);
    await hover(tab, 'Kajsa Ollongren');
    await tab.evaluate(`window.go('/artikel/polen-artikel-4')`);
    await until('the next article is marked', () => marked(tab, 'Donald Tusk'));
    await cardGone(tab);
    expect(await marked(tab, 'Kajsa Ollongren')).toBe(false);
    const { text } = await hover(tab, 'Donald Tusk');
    expect(text).toMatch(/2025/);

    await tab.evaluate('history.back()');
    await until('the first article is marked again', () => marked(tab, 'Kajsa Ollongren'));
    await tab.close();
  });

  test('the front page in the same document has no marks, and the popup says that it is no article', async () => {
    const tab = await bench().article('instructeurs-oekraine');
    await tab.evaluate(GO);
    await until('the article is marked', () => marked(tab, 'Kajsa Ollongren'));
    await tab.evaluate(`window.go('/')`);
    await until('nothing is marked', async () => (await marksIn(tab)).length === 0);
    const { popup, text } = await openPopup(bench().driver, tab);
    expect(text).toMatch(wordsOf('popup.noArticle'));
    await popup.close();
    await tab.close();
  });

  test('a paragraph that the page rewrites is read again: words that are gone lose their mark, new ones get theirs', async () => {
    const tab = await bench().article('instructeurs-oekraine');
    await until('the article is marked', () => marked(tab, 'sabotageacties'));
    await tab.evaluate(`(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const { currentNode } = walker;
        if (currentNode.data.includes('sabotageacties')) currentNode.data = 'Het ministerie past dit aan: het gaat om de marechaussee, zegt Ollongren.';
      }
    })()`);
    await until('the new words are marked', () => marked(tab, 'marechaussee'));
    expect(await marked(tab, 'sabotageacties')).toBe(false);
    await hover(tab, 'marechaussee');
    await tab.close();
  });

  test('a page that the browser brings back is marked and explained', async () => {
    const tab = await bench().article('instructeurs-oekraine');
    await until('the article is marked', () => marked(tab, 'Kajsa Ollongren'));
    await tab.evaluate('void addEventListener("pageshow", (event) => { window.kept = event.persisted })');
    await tab.goto(bench().urlOf('/artikel/polen-artikel-4'));
    await until('the other article is marked', () => marked(tab, 'Donald Tusk'));
    await tab.evaluate('void setTimeout(() => history.back())');
    // A page cannot be asked while the browser changes it for another.
    await until('the first article is marked again', () => marked(tab, 'Kajsa Ollongren').catch(() => false));
    expect(await tab.evaluate('window.kept')).toBe(true);
    await hover(tab, 'Kajsa Ollongren');
    await tab.close();
  });
});
