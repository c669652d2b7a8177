import { fold } from '../analysis/fold.ts';
import type { Knowledge } from './pack.ts';

const NUMBERS = [
  '',
  'een',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
  'dertien',
  'veertien',
];
const ROMAN = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv'];

const REFERENCE = /\bart(?:ikel|icle)?\.?[ -]*(\d{1,3}|[a-z]+)(?:(?:\.|, lid |,? lid |,? ?\(| onder )(\d)\)?)?(?![a-z\d])/;
const CONSTITUTION = /\b(?:grondwet|gw)\b/;
const UNION = /\b(?:eu|veu|unie|unieverdrag|lissabon)\b/;
/** What may stand around the number; anything else is the article of another law. */
const AROUND =
  /\b(?:navo|nato|eu|veu|gw|grondwet|nederlandse|europese|unie|verdrag|handvest van de navo|noord|atlantisch|atlantische|noordatlantisch|washington|treaty|north|atlantic|van|het|de|of|the|uit|in|clausule|overleg|brief|lissabon|betreffende)\b/g;

/** The entry of a treaty or constitution article by its number, however it is written: "art. 5", "NAVO-artikel vijf", "artikel 42, lid 7 VEU". */
export function articlesNamed(name: string, knowledge: Knowledge): string[] {
  const text = fold(name);
  const found = REFERENCE.exec(text);
  if (found === null) return [];
  const [whole, written = '', paragraph] = found;
  const number = /^\d/.test(written) ? Number(written) : Math.max(NUMBERS.indexOf(written), ROMAN.indexOf(written));
  if (number < 1) return [];
  const rest = text.replace(whole, ' ').replace(AROUND, ' ');
  if (/[a-z\d]/.test(rest)) return [];
  const union = `eu-${number}${paragraph === undefined ? '' : `-${paragraph}`}`;
  const ids = CONSTITUTION.test(text)
    ? [`artikel-${number}`]
    : UNION.test(text)
      ? unionIds(union, knowledge)
      : [`navo-${number}`, `artikel-${number}`, ...unionIds(union, knowledge)];
  const known = ids.find((id) => knowledge.treaty.get(id) !== undefined || knowledge.terms.get(id) !== undefined);
  return known === undefined || (paragraph !== undefined && !known.startsWith('eu-')) ? [] : [known];
}

/** "Artikel 42" of the EU treaty is known by its paragraph. */
function unionIds(id: string, knowledge: Knowledge): string[] {
  return [...knowledge.treaty].map(([known]) => known).filter((known) => known === id || known.startsWith(`${id}-`));
}
