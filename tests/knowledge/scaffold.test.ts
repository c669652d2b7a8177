import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { KINDS } from '../../tools/knowledge/editor-schemas.ts';
import { type Problem, readYaml } from '../../tools/knowledge/read.ts';
import { idOf, scaffold, SCAFFOLDS } from '../../tools/knowledge/scaffold.ts';
import { startEntry } from '../../tools/knowledge/start-entry.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'duiding-'));
  for (const kind of SCAFFOLDS) mkdirSync(join(root, 'knowledge', kind), { recursive: true });
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

describe('starting an entry', () => {
  it('writes a file that is named after it, and does not overwrite one', () => {
    expect(startEntry(root, 'people', 'Dilan Yeşilgöz-Zegerius').written).toBe('knowledge/people/dilan-yesilgoz-zegerius.yaml');
    const again = startEntry(root, 'terms', 'Dilan Yesilgöz Zegerius');
    expect(again.written).toBeNull();
    expect(again.words).toMatch(/people\/dilan-yesilgoz-zegerius.yaml is there already/);
    expect(startEntry(root, 'people', 'Dilan Yeşilgöz-Zegerius', 'dilan-2').written).toBe('knowledge/people/dilan-2.yaml');
  });

  it('refuses a folder or a name that is none', () => {
    expect(startEntry(root, 'peopel', 'Jan Tester').words).toMatch(/no folder peopel; there are people, terms/);
    expect(startEntry(root, 'people', '…').written).toBeNull();
  });

  it('knows where a surname starts', () => {
    const surname = (name: string) => /^surname: (.*)$/m.exec(scaffold('people', name))?.[1];
    expect(['Kajsa Ollongren', 'Peter van Uhm', 'Jaap de Hoop Scheffer', "Sjoerd 't Hart"].map(surname)).toEqual([
      "'Ollongren'",
      "'Van Uhm'",
      "'De Hoop Scheffer'",
      "'Hart'",
    ]);
    expect(idOf('Łukasz Ørsted’s')).toBe('lukasz-orsteds');
  });

  it.each(SCAFFOLDS)('gives %s the fields of their schema, and leaves what is missing to the compiler', (kind) => {
    const { written } = startEntry(root, kind, "Proef d'Essai");
    const problems: Problem[] = [];
    readYaml(readFileSync(join(root, written ?? ''), 'utf8'), written ?? '', KINDS[kind], problems);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.map(({ message }) => message).join('\n')).not.toMatch(/no valid YAML|there is no field/);
    expect(problems.map(({ field }) => field)).toContain('checked');
  });
});
