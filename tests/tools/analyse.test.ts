import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'duiding-analyse-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function analyse(args: string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'tools', 'analyse', 'main.ts'), ...args], {
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}
const write = (name: string, content: string) => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};

test('lines of JSON in, lines of JSON out; a bad line is named and skipped', () => {
  const input =
    '{"id":1,"title":"NAVO oefent","text":"De NAVO oefent in Polen."}\nkapot\n{"id":"x"}\n\n{"id":"c","text":"De bakker bakt brood."}\n';
  const { status, stdout, stderr } = analyse(['--jsonl', '-'], input);
  const lines = stdout
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
  expect(lines).toMatchObject([
    { id: 1, lang: 'nl', defence: true, collectiveDefence: false, terms: ['NAVO', 'Polen'] },
    { id: 'c', defence: false, persons: [], statements: [] },
  ]);
  expect(lines[0]).toHaveProperty('termSpans', [
    [0, 4, 'navo'],
    [15, 19, 'navo'],
    [30, 35, 'pl'],
  ]);
  expect(stderr).toMatch(/-:2: .*\n-:3: text/);
  expect(status).toBe(1);
});

test('a page is read by the extension’s own reader, a text as it stands', () => {
  const paragraphs = Array.from(
    { length: 4 },
    (_, i) =>
      `<p>De krijgsmacht oefent dit jaar voor de ${i + 2}e keer met tanks en artillerie in Litouwen, aan de oostgrens van de NAVO.</p>`,
  );
  const page = write(
    'page.html',
    `<html lang="nl"><head><title>Oefening</title></head><body><article><h1>Krijgsmacht oefent</h1>${paragraphs.join('')}</article></body></html>`,
  );
  const text = write('text.txt', 'De krijgsmacht oefent met tanks in Litouwen.');
  const { status, stdout } = analyse([page, text]);
  expect(stdout).toMatch(/page\.html · Krijgsmacht oefent\nabout defence/);
  expect(stdout).toMatch(/text\.txt\nabout defence/);
  expect(status).toBe(0);
});

test('a file that is not there is named, and the others are still read', () => {
  const { status, stdout, stderr } = analyse(['--jsonl', join(folder, 'nergens.txt'), write('wel.txt', 'De NAVO oefent.')]);
  expect([status, stdout.includes('wel.txt'), stderr.includes('nergens.txt')]).toEqual([1, true, true]);
});
