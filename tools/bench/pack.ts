import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LexiconEntry } from '../../analysis/lexicon.ts';
import type { Knowledge } from '../../knowledge/pack.ts';

/** What the pack holds as plain JSON: every entry with its sources written out, and the entries that a matcher has to be built from. */
function plainOf(knowledge: Knowledge): string {
  const shelves = [knowledge.people, knowledge.terms, knowledge.treaty, knowledge.countries].map((shelf) => [...shelf]);
  const lexicon: LexiconEntry[] = shelves.flat().flatMap(([id]) => knowledge.lexicon.entry(id) ?? []);
  return JSON.stringify({ topics: [...knowledge.topics], shelves, lexicon });
}

/**
 * From stored text to the first scan of `text`, each in processes of its own, in milliseconds, medians of seven: the pack opened, and the
 * same data parsed as plain JSON with its matcher built.
 */
export function raceLoading(packFile: string, knowledge: Knowledge, text: string): { pack: number; parse: number; plain: number } {
  const folder = mkdtempSync(join(tmpdir(), 'duiding-bench-'));
  const script = fileURLToPath(new URL('cold-pack.ts', import.meta.url));
  const plain = join(folder, 'plain.json');
  const scanned = join(folder, 'text.txt');
  writeFileSync(plain, plainOf(knowledge));
  writeFileSync(scanned, text);
  const time = (method: string, stored: string): number => {
    const took = Array.from({ length: 7 }, () => Number(execFileSync(process.execPath, [script, method, stored, scanned])));
    return took.sort((a, b) => a - b)[3] ?? 0;
  };
  const race = { pack: time('pack', packFile), parse: time('parse', plain), plain: time('plain', plain) };
  rmSync(folder, { recursive: true });
  return race;
}
