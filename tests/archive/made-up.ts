import type { ArchivedArticle, ArchivedStatement } from '../../archive/records.ts';
import { fingerprintOf, plainWords, sketchOf } from '../../archive/likeness.ts';
import { combined } from '../../archive/merge.ts';
import { type Archive, openArchive } from '../../archive/database.ts';
import { forgetAll } from '../../archive/forget.ts';

/** A statement of a made-up minister. */
export function said(text: string, wishes: Partial<ArchivedStatement> = {}): ArchivedStatement {
  return { speaker: 'Anna Voorbeeld', entry: 'anna-voorbeeld', kind: 'direct', topics: ['tanks'], date: '2024-03-01', text, ...wishes };
}

/** An article as it is kept; `body` stands for its text, of which only a sketch is kept. */
export function article(slug: string, wishes: Partial<ArchivedArticle> & { body?: string } = {}): ArchivedArticle {
  const { body = `Een verhaal over ${slug} en wat daarbij komt kijken.`, ...given } = wishes;
  const readAt = given.readAt ?? '2024-03-02T08:00:00.000Z';
  const title = given.title ?? `Over ${slug}`;
  const fingerprint = fingerprintOf(plainWords(body));
  const made: ArchivedArticle = {
    address: `https://krant.example/${slug}`,
    alsoAt: [],
    site: 'krant.example',
    title,
    outlet: 'De Krant',
    published: '2024-03-01',
    modified: null,
    lastReadAt: readAt,
    fingerprint,
    sketch: sketchOf(body),
    versions: [{ readAt, modified: given.modified ?? null, title, fingerprint }],
    persons: [{ name: 'Anna Voorbeeld', entry: 'anna-voorbeeld', roles: ['minister van Proeven'] }],
    passages: [],
    statements: [said('Wij sturen geen tanks naar de proeftuin.')],
    ...given,
    readAt,
  };
  return combined(made, made);
}

/** An archive of one test alone; the one before is gone. */
export async function emptyArchive(): Promise<Archive> {
  await forgetAll(null);
  return await openArchive();
}
