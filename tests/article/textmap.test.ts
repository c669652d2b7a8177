// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { TextBuilder } from '../../article/textbuilder.ts';
import { TextMap } from '../../article/textmap.ts';

function mapOf(...blocks: string[]): { map: TextMap; nodes: Text[] } {
  const host = document.createElement('div');
  const builder = new TextBuilder();
  const nodes: Text[] = [];
  for (const html of blocks) {
    const block = document.createElement('p');
    block.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
    host.append(block);
    builder.startBlock();
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Text) {
        nodes.push(node);
        builder.add(node);
      } else if (node.nodeName === 'BR') builder.addSpace();
    }
  }
  document.body.replaceChildren(host);
  return { map: new TextMap(builder.text, builder.runs), nodes };
}

/** What the page shows under a stretch of the text, as the pieces of its nodes. */
function shown(map: TextMap, words: string): string[] {
  const start = map.text.indexOf(words);
  return map.locate(start, start + words.length).map(({ node, start: from, end }) => node.data.slice(from, end));
}

describe('the way from text to page', () => {
  it('finds a word in the middle of a node', () => {
    const { map } = mapOf('De minister bezocht Kyiv.');
    expect(shown(map, 'minister')).toEqual(['minister']);
  });

  it('joins a word that is broken over inline elements', () => {
    const { map } = mapOf('De <b>N</b>AVO-landen en <i>sabotage</i>acties');
    expect(map.text).toBe('De NAVO-landen en sabotageacties');
    expect(shown(map, 'NAVO-landen')).toEqual(['N', 'AVO-landen']);
    expect(shown(map, 'sabotageacties')).toEqual(['sabotage', 'acties']);
  });

  it('makes one space of line ends, tabs and spaces that do not break', () => {
    const { map } = mapOf('  Kajsa\u00a0Ollongren\n\t zei &nbsp; niets  ');
    expect(map.text).toBe('Kajsa Ollongren zei niets');
    expect(shown(map, 'Kajsa Ollongren')).toEqual(['Kajsa\u00a0Ollongren']);
    expect(shown(map, 'zei niets')).toEqual(['zei \u00a0 niets']);
  });

  it('finds a word whatever soft hyphens are in it, and marks it whole', () => {
    const { map } = mapOf('collec&shy;tieve ver&shy;dediging');
    expect(map.text).toBe('collectieve verdediging');
    expect(shown(map, 'verdediging')).toEqual(['ver\u00addediging']);
  });

  it('keeps a space between nodes once, wherever it stands', () => {
    const { map } = mapOf('door <b> de </b> NAVO', 'een<br>twee');
    expect(map.text).toBe('door de NAVO\neen twee');
    expect(shown(map, 'een twee')).toEqual(['een', 'twee']);
  });

  it('stays inside nodes: the line between two blocks is on no node', () => {
    const { map } = mapOf('Een.', 'Twee.');
    expect(map.locate(4, 5)).toEqual([]);
    expect(shown(map, '.\nTwee')).toEqual(['.', 'Twee']);
  });
});

describe('the way from page to text', () => {
  it('leads every offset back to where it came from', () => {
    const { map, nodes } = mapOf('\n  De <b>N</b>AVO\u00a0 en de  EU', 'een \u00ad tweede&shy;blok');
    for (let offset = 0; offset < map.text.length; offset++) {
      for (const { node, start } of map.locate(offset, offset + 1)) expect(map.offsetOf(node, start)).toBe(offset);
    }
    expect(nodes.every((node) => node.data.trim() === '' || map.has(node))).toBe(true);
  });

  it('says nothing about nodes outside the article', () => {
    const { map } = mapOf('Tekst.');
    expect(map.offsetOf(document.createTextNode('elders'), 0)).toBeNull();
  });
});

describe('a page that changes', () => {
  it('is noticed where its text was rewritten, and only there', () => {
    const { map, nodes } = mapOf('De minister zweeg.', 'De koning sprak.');
    const [first] = nodes;
    if (first) first.data = 'De premier zweeg.';
    expect(map.holds(3, 11)).toBe(false);
    expect(map.holds(map.text.indexOf('koning'), map.text.indexOf('koning') + 6)).toBe(true);
    expect(map.holdsAll()).toBe(false);
  });

  it('is noticed where a paragraph was taken away', () => {
    const { map, nodes } = mapOf('De minister zweeg.', 'De koning sprak.');
    expect(map.holdsAll()).toBe(true);
    nodes[1]?.parentElement?.remove();
    expect(map.holds(0, 5)).toBe(true);
    expect(map.holdsAll()).toBe(false);
  });
});
