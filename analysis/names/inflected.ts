const VOWEL = /^[aeou]$/;

/** The base forms that an inflected Dutch word may have, folded: "belgische" → "belgisch", "zaken" → "zaak", "kranten" → "krant". */
export function basesOf(word: string): string[] {
  const bases: string[] = [];
  for (const ending of ['e', 's', 't', 'd', 'en', 'er', 'de', 'te', 'den', 'ten']) {
    if (!word.endsWith(ending) || word.length - ending.length < 3) continue;
    const stem = word.slice(0, -ending.length);
    bases.push(stem);
    if (ending !== 'e' && ending !== 'en') continue;
    const last = stem.slice(-1);
    const vowel = stem.slice(-2, -1);
    if (VOWEL.test(vowel) && !VOWEL.test(stem.slice(-3, -2))) bases.push(`${stem.slice(0, -1)}${vowel}${hard(last)}`);
    if (last === stem.slice(-2, -1)) bases.push(stem.slice(0, -1));
    if (last !== hard(last)) bases.push(stem.slice(0, -1) + hard(last));
  }
  return bases;
}

/** "brieven" → "brief", "huizen" → "huis". */
function hard(letter: string): string {
  if (letter === 'v') return 'f';
  return letter === 'z' ? 's' : letter;
}
