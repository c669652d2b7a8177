import type { Settings } from '../../settings/settings.ts';

/** Gives a page of our own the theme and the size of text that the reader chose. */
export function dressPage({ theme, textSize }: Settings, root: HTMLElement): void {
  root.style.colorScheme = theme === 'page' ? 'light dark' : theme;
  root.style.setProperty('--scale', String(textSize / 100));
}
