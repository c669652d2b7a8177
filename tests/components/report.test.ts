// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { reportAddress } from '../../components/report.ts';
import { minister, source } from './sample-cards.ts';

vi.mock('#i18n', async () => (await import('./render.ts')).dutchWords());

const filled = (address: string) => new URL(address).searchParams;

describe('a report of a mistake', () => {
  it('is filled in with the entry, the day of the article, the version and what the card says', () => {
    const report = filled(reportAddress(minister));
    expect(report.get('title')).toBe('Klopt niet: Anna Voorbeeld');
    const body = report.get('body') ?? '';
    expect(body).toContain('Anna Voorbeeld (anna-voorbeeld)');
    expect(body).toContain('2024-05-28');
    expect(body).toMatch(/Duiding \d+\.\d+\.\d+, t\/m 2026-03-15/);
    expect(body).toContain('demissionair minister van Defensie');
  });

  it('tells nothing of what the person says in the article that is read', () => {
    expect(filled(reportAddress(minister)).get('body')).not.toContain('Wij sluiten niets uit');
  });

  it('stays short enough for every browser, however long the card', () => {
    const earlier = Array.from({ length: 60 }, (_, index) => ({
      date: '2022',
      gist: `Uitspraak ${index}, met één of meer wóórden erbij.`,
      venue: 'Tweede Kamer',
      topics: [],
      source: source(`Krant ${index}`),
    }));
    expect(reportAddress({ ...minister, earlier }).length).toBeLessThanOrEqual(6000);
  });
});
