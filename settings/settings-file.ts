import * as v from 'valibot';
import { GivenPreferences, preferencesOf, type Settings } from './settings.ts';

/** Longer files are none of ours, in UTF-16 code units. */
const LONGEST = 1_000_000;
/** More sites than anybody switches by hand. */
const MOST_SITES = 5_000;

/** A name, or the numbers of a machine. */
const HOST = /^[a-z0-9.:[\]-]{1,253}$/;

const File = v.object({ duiding: v.literal('settings'), version: v.number(), preferences: v.record(v.string(), v.unknown()) });

/** The preferences of a file, or what is wrong with it; `names` are the fields that cannot be right. */
export type FileRead =
  { given: GivenPreferences } | { fault: 'tooLong' | 'notJson' | 'notOurs' | 'newer' } | { fault: 'wrong'; names: string[] };

/** The reader's preferences as the text of a file that `readSettingsFile` takes back. Which articles were read is not in it. */
export function settingsFile(settings: Settings): string {
  return `${JSON.stringify({ duiding: 'settings', version: settings.version, preferences: preferencesOf(settings) }, null, 2)}\n`;
}

/** Reads a file that `settingsFile` wrote. Nothing of a file is taken over in which anything is wrong. */
export function readSettingsFile(text: string, version: number): FileRead {
  if (text.length > LONGEST) return { fault: 'tooLong' };
  const json = parsed(text);
  if (json === undefined) return { fault: 'notJson' };
  const file = v.safeParse(File, json);
  if (!file.success) return { fault: 'notOurs' };
  if (file.output.version > version) return { fault: 'newer' };
  const given = v.safeParse(GivenPreferences, file.output.preferences);
  if (!given.success)
    return { fault: 'wrong', names: [...new Set(given.issues.map(({ path }) => String(path?.[0]?.key ?? '?').slice(0, 40)))] };
  return isSiteList(given.output.sites ?? {}) ? { given: given.output } : { fault: 'wrong', names: ['sites'] };
}

function parsed(text: string): unknown {
  try {
    // A byte order mark is what some editors put before a text.
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

function isSiteList(sites: Record<string, boolean>): boolean {
  const names = Object.keys(sites);
  return names.length <= MOST_SITES && names.every((name) => HOST.test(name));
}
