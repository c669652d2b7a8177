import type MarkJs from 'mark.js';
import type { MatcherData } from '../../analysis/matcher-data.ts';
import { loadMatcher } from '../../analysis/matcher.ts';
import { once } from './measure.ts';
import type { Course } from './race.ts';

export { raceCold, raceWarm } from './race.ts';

declare const Mark: typeof MarkJs;

/** mark.js has to be asked in pieces: more names at once overflow the expression that it makes of them. */
const CHUNK = 500;

/** The first text as paragraphs of a page: mark.js in its exact mode and with one expression, and our matcher with ranges; milliseconds. */
export async function raceMark({ names, table, texts }: Course): Promise<{ list: number; expression: number; ours: number }> {
  const show = () => {
    document.body.replaceChildren(
      ...(texts[0] ?? '').split('\n').map((line) => {
        const paragraph = document.createElement('p');
        paragraph.textContent = line;
        return paragraph;
      }),
    );
  };
  const timed = async (start: (done: () => void) => void): Promise<number> => {
    show();
    const from = performance.now();
    await new Promise<void>((done) => start(done));
    return performance.now() - from;
  };
  const data: MatcherData = JSON.parse(table);
  const match = loadMatcher(data);
  const range = () => {
    for (const paragraph of document.body.children) {
      const node = paragraph.firstChild;
      if (node === null) continue;
      for (const { start, end } of match(node.textContent ?? ''))
        new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end });
    }
  };
  show();
  range();
  const ours = once(range);
  const source = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join('|');
  const expression = await timed((done) =>
    new Mark(document.body).markRegExp(new RegExp(`(?<![\\p{L}])(?:${source})(?![\\p{L}])`, 'gu'), { done }),
  );
  const list = await timed((done) => {
    const next = (from: number): void => {
      if (from >= names.length) return done();
      new Mark(document.body).mark(names.slice(from, from + CHUNK), {
        accuracy: 'exactly',
        separateWordSearch: false,
        caseSensitive: true,
        diacritics: false,
        // Its own recursion runs once a name deep; each piece starts on an empty stack.
        done: () => void setTimeout(() => next(from + CHUNK)),
      });
    };
    next(0);
  });
  return { list, expression, ours };
}
