// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPaint, type Mark } from '../../article/paint.ts';

/** The registry and what goes in it, as far as painting uses them; no DOM of a test has them. */
class FakeHighlight extends Set<object> {}
class FakeStaticRange {
  readonly init: object;
  constructor(init: object) {
    this.init = init;
  }
}
class FakeSheet {
  text = '';
  cssRules = [];
  replaceSync(text: string): void {
    this.text = text;
  }
}

let registry: Map<string, FakeHighlight>;
let sheets: FakeSheet[];
let forced: boolean;
let wanted: boolean;

beforeEach(() => {
  registry = new Map();
  sheets = [];
  forced = false;
  wanted = false;
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.stubGlobal('StaticRange', FakeStaticRange);
  vi.stubGlobal('CSSStyleSheet', FakeSheet);
  vi.stubGlobal('CSS', { highlights: registry });
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: forced && query.includes('forced'), addEventListener: () => undefined }));
  Object.defineProperty(document, 'adoptedStyleSheets', {
    configurable: true,
    get: () => sheets,
    set: (value: FakeSheet[]) => (sheets = value),
  });
  const paragraph = document.createElement('p');
  paragraph.textContent = 'Anna Voorbeeld sprak over de NAVO.';
  const article = document.createElement('article');
  article.append(paragraph);
  document.body.replaceChildren(article);
});
afterEach(() => vi.unstubAllGlobals());

function setUp() {
  const article = document.querySelector('article');
  const node = article?.querySelector('p')?.firstChild;
  if (!article || !(node instanceof Text)) throw new Error('no fixture');
  const leaving = new AbortController();
  const marks: Mark[] = [
    { mention: 0, style: 'person', pieces: [{ node, start: 0, end: 14 }] },
    { mention: 1, style: 'term', pieces: [{ node, start: 29, end: 33 }] },
  ];
  return { paint: createPaint(article, () => wanted, leaving.signal), marks, leaving, article };
}

const painted = () => [...registry.values()].reduce((sum, highlight) => sum + highlight.size, 0);

describe('painting', () => {
  it('leaves the article exactly as it was', () => {
    const { paint, marks, article } = setUp();
    const before = article.cloneNode(true);
    paint.draw(marks);
    paint.ground(marks[0]?.pieces ?? null);
    expect(article.isEqualNode(before)).toBe(true);
    expect(painted()).toBe(3);
  });

  it('tells person, term and promise apart by shape, and leaves colour of text and paper alone', () => {
    const { paint, marks } = setUp();
    paint.draw(marks);
    const text = sheets[0]?.text ?? '';
    expect(text).toMatch(/underline solid.*underline dotted.*underline double/);
    expect(text).toMatch(/^@media screen/);
    expect(text).not.toMatch(/[;{]color:/);
  });

  it('uses names that differ from page to page and say nothing', () => {
    const first = setUp();
    first.paint.draw(first.marks);
    const names = [...registry.keys()];
    expect(new Set(names).size).toBe(5);
    for (const name of names) expect(name).toMatch(/^[a-z]{10}$/);
    const second = setUp();
    second.paint.draw(second.marks);
    expect([...registry.keys()].filter((name) => !names.includes(name))).toHaveLength(5);
  });

  it('comes back when the page wipes registry and style sheets', () => {
    const { paint, marks } = setUp();
    paint.draw(marks);
    registry.clear();
    sheets = [];
    paint.repair();
    expect(painted()).toBe(2);
    expect(sheets).toHaveLength(1);
  });

  it('draws nothing in forced colours, where every highlight looks like a selection', () => {
    forced = true;
    const { paint, marks } = setUp();
    paint.draw(marks);
    expect(registry.size).toBe(0);
  });

  it('draws in forced colours when the reader asks for it', () => {
    forced = true;
    wanted = true;
    const { paint, marks } = setUp();
    paint.draw(marks);
    expect(painted()).toBe(2);
  });

  it('puts no second line on a link that has one: its words get a quiet ground', () => {
    const { paint, marks } = setUp();
    const node = document.querySelector('p')?.firstChild;
    const link = document.createElement('a');
    link.href = 'https://example.org/';
    link.style.textDecoration = 'underline';
    link.style.textDecorationLine = 'underline';
    link.append(document.createTextNode('Kolonel Voorbeeld'));
    node?.parentNode?.append(link);
    if (!(link.firstChild instanceof Text)) throw new Error('no fixture');
    paint.draw([...marks, { mention: 2, style: 'person', pieces: [{ node: link.firstChild, start: 0, end: 17 }] }]);
    const [person, , , linked] = [...registry.values()];
    expect([person?.size, linked?.size]).toEqual([1, 1]);
  });

  it('leaves nothing behind', () => {
    const theirs = new FakeSheet();
    sheets = [theirs];
    registry.set('theirs', new FakeHighlight());
    const { paint, marks, leaving } = setUp();
    paint.draw(marks);
    leaving.abort();
    paint.repair();
    expect([...registry.keys()]).toEqual(['theirs']);
    expect(sheets).toEqual([theirs]);
  });
});
