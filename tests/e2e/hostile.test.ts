import { describe, expect, test } from 'vitest';
import { hover } from '../../tools/browsers/card.ts';
import { marksIn } from '../../tools/browsers/marks.ts';
import { openPopup } from '../../tools/browsers/popup.ts';
import { until } from '../../tools/browsers/wait.ts';
import { wordsOf } from '../../tools/browsers/words.ts';
import { FAMILIES, useBench } from './bench.ts';

describe.each(FAMILIES)('a page that works against it, in %s', (family) => {
  const bench = useBench(family);

  test('marks that the page wipes come back as soon as the reader moves', async () => {
    const tab = await bench().article('instructeurs-oekraine');
    await hover(tab, 'Kajsa Ollongren');
    await tab.evaluate('(CSS.highlights.clear(), document.adoptedStyleSheets = [], null)');
    expect(await marksIn(tab)).toEqual([]);
    await tab.move({ x: 5, y: 5 });
    await tab.click({ x: 5, y: 300 });
    await until('the marks are back', async () => (await marksIn(tab)).length > 0);
    await tab.close();
  });

  test('a page whose form fields are called like what it takes to read it is read or left alone, and the popup can tell', async () => {
    const tab = await bench().driver.newTab();
    await tab.beforeEachPage(`addEventListener('DOMContentLoaded', () => {
      const form = document.createElement('form');
      form.append(...document.body.childNodes);
      for (const name of ['getAttribute', 'firstChild', 'tagName', 'closest', 'contains', 'parentElement']) {
        const field = document.createElement('input');
        field.name = name;
        Node.prototype.appendChild.call(form, field);
      }
      document.body.append(form);
    })`);
    await tab.goto(bench().urlOf('/artikel/instructeurs-oekraine'));
    const { popup, text } = await openPopup(bench().driver, tab);
    expect(
      [wordsOf('popup.noArticle'), wordsOf('popup.defence')].some((words) => words.test(text)),
      text,
    ).toBe(true);
    await popup.close();
    await tab.close();
  });

  test('a page that takes our element out of it still gets a card at the next word', async () => {
    const tab = await bench().article('instructeurs-oekraine');
    await hover(tab, 'Kajsa Ollongren');
    await tab.evaluate('(document.documentElement.lastElementChild.remove(), null)');
    const { name } = await hover(tab, 'EU');
    expect(name).toMatch(/EU|Europese Unie/);
    await tab.close();
  });
});
