import { Blocked } from './database.ts';

export const TROUBLES = ['full', 'blocked', 'newer', 'broken'] as const;

/**
 * Why the archive cannot be used: `full`: the device or the browser's share of it; `blocked`: another window keeps it from opening; `newer`: a later version of Duiding
 * wrote it; `broken`: the browser cannot read it.
 */
export type Trouble = (typeof TROUBLES)[number];

/** What an error of the archive means for the reader. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof Blocked) return 'blocked';
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  if (name === 'VersionError') return 'newer';
  return 'broken';
}
