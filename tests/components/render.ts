import axe from 'axe-core';
import { type ComponentChild, render } from 'preact';
import { expect, vi } from 'vitest';
import { parse } from 'yaml';
import dutch from '../../locales/nl.yml?raw';

/** The Dutch words as `i18n.t` gives them, from the locale file itself. */
export function dutchWords() {
  const words: unknown = parse(dutch);
  const find = (key: string): unknown =>
    key.split('.').reduce<unknown>((at, part) => (at instanceof Object ? Reflect.get(at, part) : undefined), words);
  const t = (key: string, ...args: (number | (string | number)[] | Record<string, string | number>)[]): string => {
    let found = find(key);
    for (const arg of args) {
      if (typeof arg === 'number')
        found = String(found instanceof Object ? Reflect.get(found, arg === 1 ? '1' : 'n') : found).replaceAll('$1', String(arg));
      else if (Array.isArray(arg)) arg.forEach((value, index) => (found = String(found).replaceAll(`$${index + 1}`, String(value))));
      else for (const [name, value] of Object.entries(arg)) found = String(found).replaceAll(`{${name}}`, String(value));
    }
    if (typeof found !== 'string') throw new Error(`no word for ${key}`);
    return found;
  };
  return { i18n: { t } };
}

/** Renders into the document and returns the element. */
export function show(view: ComponentChild): HTMLElement {
  document.documentElement.lang = 'nl';
  document.title = 'Proef';
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  render(view, root);
  return root;
}

/** What the reader reads, with single spaces. */
export const textOf = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The button with this name; fails when there is none. */
export function button(root: Element, name: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find((one) => textOf(one) === name || one.ariaLabel === name);
  if (found === undefined) throw new Error(`no button ${name}`);
  return found;
}

/** Waits until a view has followed a click. */
export const settled = (check: () => void) => vi.waitFor(check);

/** Roles, names, structure; colours and sizes are looked at in a browser. */
export async function expectAccessible(root: Element): Promise<void> {
  const { violations } = await axe.run(root, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
  expect(violations.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).join()}`)).toEqual([]);
}
