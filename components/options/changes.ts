import type { Settings } from '../../settings/settings.ts';
import { t } from '../words.ts';

/** One setting that differs, in the words of the page. */
export interface Change {
  name: string;
  from: string;
  to: string;
}

const onOff = (on: boolean): string => t(on ? 'popup.onHint' : 'popup.offHint').toLowerCase();

/** Each preference in words, under its name. */
function inWords({ marks, density, opens, rest, textSize, theme, marksInForcedColors, sites }: Settings): [name: string, value: string][] {
  const switched = Object.entries(sites).map(([site, on]): [string, string] => [site, onOff(on)]);
  return [
    [t('options.marks.person'), onOff(marks.person)],
    [t('options.marks.term'), onOff(marks.term)],
    [t('options.marks.treaty'), onOff(marks.treaty)],
    [t('options.display.density'), t(`options.density.${density}`)],
    [t('options.display.opens'), t(`options.opens.${opens}`)],
    [t('options.display.rest'), t('options.display.milliseconds', { rest })],
    [t('options.display.textSize'), t('options.display.percent', { value: textSize })],
    [t('options.display.theme'), t(`options.theme.${theme}`)],
    [t('options.display.forced'), onOff(marksInForcedColors)],
    ...switched,
  ];
}

/** What changes from one to the other; a site without a switch is on. */
export function changesOf(before: Settings, after: Settings): Change[] {
  const old = new Map(inWords(before));
  const next = new Map(inWords(after));
  const unset = onOff(true);
  return [...new Set([...old.keys(), ...next.keys()])].flatMap((name) => {
    const [from = unset, to = unset] = [old.get(name), next.get(name)];
    return from === to ? [] : [{ name, from, to }];
  });
}
