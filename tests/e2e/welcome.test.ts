import { describe, expect, test } from 'vitest';
import { cardGone, cardIn, hover } from '../../tools/browsers/card.ts';
import { bringToView, marksIn } from '../../tools/browsers/marks.ts';
import { until } from '../../tools/browsers/wait.ts';
import { wordsOf } from '../../tools/browsers/words.ts';
import { faultsOf } from './axe.ts';
import { FAMILIES, useBench } from './bench.ts';

describe.each(FAMILIES)('the first page, in %s', (family) => {
  const bench = useBench(family, { firstRun: true });
  const dark = useBench(family, { colorScheme: 'dark' });

  test('opens by itself when Duiding is installed', async () => {
    const own = await bench().driver.ownPage('/options.html#over');
    const count = `(globalThis.browser ?? chrome).extension.getViews({ type: 'tab' }).filter(({ location }) => location.pathname === '/welcome.html').length`;
    expect(await own.evaluate(count)).toBe(1);
    await own.close();
  });

  test('shows the three shapes on a live example, and cards by pointer, click and keyboard', async () => {
    const tab = await bench().driver.ownPage('/welcome.html');
    await until('the example is marked', async () => (await marksIn(tab)).length > 3);
    expect(new Set((await marksIn(tab)).map(({ line }) => line))).toEqual(new Set(['solid', 'dotted', 'double']));
    expect((await hover(tab, 'Kajsa Ollongren')).text).toMatch(/minister van Defensie/);
    await tab.press('Escape');
    await cardGone(tab);
    await tab.click(await bringToView(tab, 'EUMAM'));
    expect((await until('a card opens', () => cardIn(tab))).name).toBe('EUMAM');
    await tab.press('Escape');
    await cardGone(tab);
    await tab.command('next-mention');
    await tab.command('open-card');
    expect((await until('a card opens', () => cardIn(tab))).focus).not.toBeNull();
    expect(tab.errors()).toEqual([]);
    await tab.close();
  });

  test('has no fault that axe knows, by day and by night, and nothing runs out of sight on a narrow screen', async () => {
    for (const { driver } of [bench(), dark()]) {
      const tab = await driver.ownPage('/welcome.html', { width: 320, height: 800 });
      await until('the example is marked', async () => (await marksIn(tab)).length > 3);
      expect(await faultsOf(tab)).toEqual([]);
      expect(await tab.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
      expect(await tab.evaluate('document.body.innerText')).toMatch(wordsOf('welcome.never'));
      await tab.close();
    }
  });
});
