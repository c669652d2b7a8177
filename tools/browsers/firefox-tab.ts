import type { Page } from 'puppeteer-core';
import type { Bidi } from './bidi.ts';
import { call } from './script.ts';
import type { Tab } from './types.ts';

/**
 * A tab of Firefox; `context` is its id in WebDriver BiDi. `keys` says with which shortcut each command of the manifest is given
 * ("Alt+Shift+J").
 */
export function firefoxTab(page: Page, context: string, bidi: Bidi, keys: Record<string, string>): Tab {
  const errors: string[] = [];
  page.on('pageerror', (error) => void errors.push(error instanceof Error ? error.message : String(error)));
  page.on('console', (message) => void (message.type() === 'error' && errors.push(message.text())));
  return {
    beforeEachPage: async (expression) => void (await page.evaluateOnNewDocument(expression)),
    goto: async (url) => void (await page.goto(url)),
    evaluate: (expression) => bidi.evaluate(context, expression),
    async inClosedRoots(script) {
      const roots = await bidi.closedRoots(context);
      return await Promise.all(roots.map((root) => bidi.callOn(context, root, script)));
    },
    async isSpoken(role, name) {
      const roots = await bidi.closedRoots(context);
      return (await Promise.all(roots.map((root) => bidi.isSpoken(context, root, role, name)))).includes(true);
    },
    move: (to) => page.mouse.move(to.x, to.y, { steps: 4 }),
    click: (at) => page.mouse.click(at.x, at.y),
    tap: (at) => page.touchscreen.tap(at.x, at.y),
    listeners: () => Promise.resolve(null),
    type: (text) => page.keyboard.type(text),
    errors: () => errors,
    press: (key) => page.keyboard.press(key),
    /** Keys sent to a page do not reach the window, so the <key> that Firefox made of the shortcut is told that it was pressed. */
    async command(name) {
      await page.bringToFront();
      const shortcut = keys[name];
      if (shortcut === undefined) throw new Error(`The command ${name} has no shortcut.`);
      const done = await bidi.evaluate(await bidi.chromeWindow(), call(pressShortcut, shortcut.split('+')));
      if (done !== true) throw new Error(`Firefox knows no shortcut ${shortcut}.`);
    },
    screenshot: async (file, of) => void (await page.screenshot({ path: file, fullPage: of === 'page' })),
    toFront: () => page.bringToFront(),
    close: () => page.close(),
  };
}

/** Runs in the browser's window, whose <key> elements have a command to do. */
function pressShortcut(parts: string[]): boolean {
  const modifiers = parts.slice(0, -1).join(',').toLowerCase();
  const found = [...document.querySelectorAll('keyset[id^="ext-keyset"] key')].find(
    (key) => key.getAttribute('modifiers') === modifiers && key.getAttribute('key') === parts.at(-1),
  );
  if (found === undefined || !('doCommand' in found) || typeof found.doCommand !== 'function') return false;
  found.doCommand();
  return true;
}
