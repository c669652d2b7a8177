const VOWELS = 'aeiou';
const IRREGULAR: [ending: string, plural: string][] = [
  ['schip', 'schepen'],
  ['lid', 'leden'],
  ['heid', 'heden'],
  ['stad', 'steden'],
  ['smid', 'smeden'],
  ['eum', 'ea'],
  ['man', 'mensen'],
];

/** "raketten", "wapen": what ends so takes an -s at most. */
const IS_PLURAL = /^[a-z]{2,}[^aeiou]en$/;
/** Endings that no adjective has: no -e follows them. */
const IS_NOUN = /(?:ing|er|or|heid|schap|teit|ist|oot|um)$/;
/** So short may an abbreviation be, which takes 's whatever it ends in: "JSF's". */
const ABBREVIATION = 5;

function isVowel(char: string | undefined): boolean {
  return char !== undefined && VOWELS.includes(char);
}

/**
 * The forms in which a Dutch noun or adjective may stand beside its own: plural, genitive, adjective's -e. `word` is folded. Some answers are no
 * words ("navoen"): they do no harm, because no text holds them.
 */
export function inflections(word: string): string[] {
  const last = word.at(-1) ?? '';
  if (word.length < 3 || /[^a-z]/.test(word)) return genitives(word);
  if (IS_PLURAL.test(word)) return [`${word}s`];
  const forms = new Set(word.endsWith('ing') || /[sxz]$/.test(word) ? [] : [`${word}s`]);
  if (word.length <= ABBREVIATION || /[aeiouy]$/.test(word)) forms.add(`${word}'s`);
  for (const [ending, plural] of IRREGULAR) if (word.endsWith(ending)) forms.add(word.slice(0, -ending.length) + plural);
  if (last === 'e') {
    forms.add(`${word}n`);
    if (word.endsWith('ie')) forms.add(`${word}en`);
  } else if (isVowel(last)) {
    forms.add(`${word}en`);
  } else {
    for (const stem of stems(word)) {
      forms.add(`${stem}en`);
      if (!IS_NOUN.test(word)) forms.add(`${stem}e`);
    }
  }
  return [...forms];
}

/** What stands before -en and -e: "boot" → "bot", "bom" → "bomm", "brief" → "briev". */
function stems(word: string): string[] {
  const last = word.at(-1) ?? '';
  const before = word.at(-2);
  const twoBefore = word.at(-3);
  const all = [word];
  if (isVowel(before) && before === twoBefore) all.push(word.slice(0, -2) + soft(last));
  else if (isVowel(before) && !isVowel(twoBefore)) all.push(word + last);
  if (soft(last) !== last) all.push(word.slice(0, -1) + soft(last));
  return all;
}

function soft(last: string): string {
  return last === 'f' ? 'v' : last === 's' ? 'z' : last;
}

/** The genitives of a name: "Ollongrens", "Rutte's". */
export function genitives(word: string): string[] {
  return [`${word}s`, `${word}'s`];
}
