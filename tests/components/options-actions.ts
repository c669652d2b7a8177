import { vi } from 'vitest';
import type { OptionsActions } from '../../components/options/options-actions.ts';
import { parseSettings, type Settings } from '../../settings/settings.ts';
import { minister, term } from './sample-cards.ts';

/** Settings that a page changes, and what it asks of the browser. */
export function fakeActions(start: Partial<Settings> = {}) {
  let settings: Settings = parseSettings(start);
  const actions = {
    change: vi.fn((change: (settings: Settings) => Settings) => void (settings = change(settings))),
    allow: vi.fn().mockResolvedValue(true),
    disallow: vi.fn(),
    findEntries: vi.fn<OptionsActions['findEntries']>().mockResolvedValue({
      total: 2,
      items: [
        { id: minister.id, kind: 'person', name: minister.title, line: 'minister van Proef' },
        { id: term.id, kind: 'term', name: term.title, line: term.definition },
      ],
    }),
    fetchCard: vi.fn<OptionsActions['fetchCard']>().mockResolvedValue(term),
    about: vi.fn<OptionsActions['about']>().mockResolvedValue({
      day: '2026-03-15',
      counts: { people: 354, terms: 422, treaty: 7, countries: 57, statements: 667, sources: 1373 },
    }),
    explain: vi.fn(),
    save: vi.fn(),
    wipe: vi.fn().mockResolvedValue(undefined),
    archive: vi.fn<OptionsActions['archive']>().mockResolvedValue({
      state: 'ok',
      told: true,
      articles: 12,
      statements: 34,
      used: null,
      quota: null,
    }),
    forgetArchive: vi.fn().mockResolvedValue(undefined),
    shortcuts: () => Promise.resolve([{ name: 'next-mention', description: 'Naar de volgende vermelding', keys: 'Alt+Shift+J' }]),
    changeShortcuts: vi.fn(),
  } satisfies OptionsActions;
  return { actions, settings: () => settings };
}
