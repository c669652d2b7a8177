import { analyse } from '../../analysis/analyse.ts';
import { articleFromText } from '../../analysis/article.ts';
import type { Lexicon } from '../../analysis/lexicon.ts';
import { once } from './measure.ts';

/** Units that make text hard to read when they are repeated. */
const HARD: Record<string, string> = {
  'one word': 'x',
  'one compound': 'luchtverdedigings',
  hyphens: 'NAVO-',
  'quotation marks': '"',
  'open quotations': '“Rutte zegt ',
  'marks of all kinds': "“‘„\"',,''",
  'combining marks': '\u0301',
  'half characters': '\ud800',
  'no width': 'N\u200bA\u200bV\u200bO ',
  'right to left': '\u202eהאלו مرحبا NAVO ',
  'full stops': '. ',
  'line breaks': '\n',
  tabs: '\t',
  names: 'Mark Rutte, ',
  'attacks on one': 'een aanval op een ',
  'allies of each other': 'NAVO bondgenoten elkaar ',
  'reported speech': 'volgens Rutte zegt dat ',
};
const SHORT = 20_000;

/** For each of them: the time for 80,000 characters over the time for 20,000, and the former in milliseconds; best of three. */
export function growth(lexicon: Lexicon): { name: string; ratio: number; took: number }[] {
  return Object.entries(HARD).map(([name, unit]) => {
    const best = (size: number) => {
      const article = articleFromText({ text: unit.repeat(Math.ceil(size / unit.length)) });
      return Math.min(...Array.from({ length: 3 }, () => once(() => void analyse(article, lexicon))));
    };
    const short = best(SHORT);
    const took = best(SHORT * 4);
    return { name, ratio: took / short, took };
  });
}
