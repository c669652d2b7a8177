const MONTHS = [
  ['jan', 'janv', 'ene', 'gen', 'sty'],
  ['feb', 'fév', 'fev', 'febr'],
  ['maa', 'mrt', 'mar', 'mär', 'mrz', 'maart'],
  ['apr', 'avr', 'abr'],
  ['mei', 'may', 'mai', 'maj', 'mag'],
  ['jun', 'juin', 'giu'],
  ['jul', 'juil', 'lug'],
  ['aug', 'aoû', 'aou', 'ago', 'sie'],
  ['sep', 'set', 'wrz'],
  ['okt', 'oct', 'ott', 'paź', 'out'],
  ['nov', 'lis'],
  ['dec', 'dez', 'déc', 'dic', 'gru'],
] as const;
const PREFIXES = MONTHS.flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])).sort(
  ([a], [b]) => b.length - a.length,
);

const ISO =
  /(?<![\d])((?:19|20)\d\d)[-/.]?(0[1-9]|1[0-2])[-/.]?(0[1-9]|[12]\d|3[01])(?!\d)(?:(?:T|\s+|%20)(\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d\d:?\d\d)?)?/;
const DAY_FIRST =
  /(?<![\p{L}\d.])([0-3]?\d)(?:\.|e|er|st|nd|rd|th|º)?[\s/-]*(?:(?:of|de)\s+)?(\p{L}{3,10})\.?,?[\s/-]*(?:de\s+)?((?:19|20)\d\d)(?!\d)/u;
const MONTH_FIRST = /(?<!\p{L})(\p{L}{3,10})\.?\s+([0-3]?\d)(?:st|nd|rd|th)?,?\s+((?:19|20)\d\d)(?!\d)/u;
const NUMERIC = /(?<![\d.])([0-3]?\d)\s*([-/.])\s*([0-3]?\d)\s*\2\s*((?:19|20)?\d\d)(?![\d.]*\d)/;

function monthOf(word: string): number | null {
  const lower = word.toLowerCase();
  const found = PREFIXES.find(([prefix]) => lower.startsWith(prefix));
  return found ? found[1] : null;
}

function iso(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  if (year < 1990 || date.getTime() > Date.now() + 2 * 86_400_000) return null;
  return date.toISOString().slice(0, 10);
}

function readIso(text: string): string | null {
  const match = ISO.exec(text);
  if (!match) return null;
  const day = iso(Number(match[1]), Number(match[2]), Number(match[3]));
  const [, , , , hours, minutes, seconds, zone] = match;
  if (!day || hours === undefined || minutes === undefined || Number(hours) > 23 || Number(minutes) > 59) return day;
  const offset = zone === undefined ? '' : /^[ZUG]/.test(zone) ? 'Z' : zone.replace(/(\d\d):?(\d\d)$/, '$1:$2');
  return `${day}T${hours}:${minutes}:${seconds ?? '00'}${offset}`;
}

/**
 * The first date in `text` as ISO 8601: a date-time where the text has a time in a machine's format, else a day; null when it has
 * none, when it lies in the future or before the web. Reads ISO dates and the ways in which Dutch, English, German and French (and a
 * few neighbours) write days; `monthFirst` decides what 4/5/2024 means.
 */
export function readDate(text: string, monthFirst = false): string | null {
  const machine = readIso(text);
  if (machine) return machine;
  for (const [pattern, day, month, year] of [
    [DAY_FIRST, 1, 2, 3],
    [MONTH_FIRST, 2, 1, 3],
  ] as const) {
    const match = pattern.exec(text);
    const number = match ? monthOf(match[month] ?? '') : null;
    if (match && number) return iso(Number(match[year]), number, Number(match[day]));
  }
  const numeric = NUMERIC.exec(text);
  if (!numeric) return null;
  const [first, second] = [Number(numeric[1]), Number(numeric[3])];
  const [day, month] = dayAndMonth(first, second, monthFirst);
  const year = Number(numeric[4]);
  return iso(year < 100 ? 2000 + year : year, month, day);
}

/** Which of two numbers is the day: the first, unless the second cannot be a month or the page writes the month first. */
function dayAndMonth(first: number, second: number, monthFirst: boolean): [day: number, month: number] {
  return second > 12 || (monthFirst && first <= 12) ? [second, first] : [first, second];
}

/**
 * The day in the path of an address such as `/2024/05/28/title`, `/20240528-title` or `/28-05-2024`; null when it has none.
 * `monthFirst` decides what `/04-05-2024` means.
 */
export function dateInUrl(url: string, monthFirst = false): string | null {
  const path = url.replace(/[?#].*$/, '');
  const match = /[/_-]((?:19|20)\d\d)([/_-]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/.exec(path);
  if (match) return iso(Number(match[1]), Number(match[3]), Number(match[4]));
  const turned = /[/_~-]([0-3]\d)-([0-3]\d)-(20\d\d)(?=[/_.-]|$)/.exec(path);
  if (!turned) return null;
  const [first, second] = [Number(turned[1]), Number(turned[2])];
  const [day, month] = dayAndMonth(first, second, monthFirst);
  return iso(Number(turned[3]), month, day);
}
