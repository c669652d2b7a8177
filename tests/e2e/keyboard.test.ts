import { describe, expect, test } from 'vitest';
import { cardGone, cardIn } from '../../tools/browsers/card.ts';
import { marksIn } from '../../tools/browsers/marks.ts';
import { until } from '../../tools/browsers/wait.ts';
import { FAMILIES, useBench } from './bench.ts';

// Firefox runs its own <key> of the shortcut; Chromium keeps shortcuts out of automation's reach, so there the command is handed to the
// background's listeners, from which on everything is as with the key.
describe.each(FAMILIES)('with the keyboard alone, in %s', (family) => {
  const bench = useBench(family);

  test('the shortcuts walk from mention to mention, open the card, and give the focus to it', async () => {
    const tab = await bench().article('instructeurs-oekraine');
    await until('the article is read', async () => (await marksIn(tab)).length > 0);
    await tab.command('next-mention');
    await tab.command('open-card');
    const first = await until('a card opens', () => cardIn(tab));
    expect(first.focus).not.toBeNull();
    await tab.press('Escape');
    await cardGone(tab);
    await tab.command('next-mention');
    await tab.command('next-mention');
    await tab.command('open-card');
    const later = await until('a card opens', () => cardIn(tab));
    expect(later.name).not.toBe('');
    await tab.press('Escape');
    await cardGone(tab);
    await tab.close();
  });

  test('the focus goes round inside the card, and back to the page when it closes', async () => {
    const tab = await bench().article('instructeurs-oekraine');
    await until('the article is read', async () => (await marksIn(tab)).length > 0);
    await tab.command('next-mention');
    await tab.command('open-card');
    await until('a card opens', () => cardIn(tab));
    await tab.press('Tab');
    expect((await cardIn(tab))?.focus).not.toBeNull();
    await tab.press('Escape');
    await cardGone(tab);
    expect(await tab.evaluate('document.activeElement === document.body || document.activeElement === null')).toBe(true);
    await tab.close();
  });
});
