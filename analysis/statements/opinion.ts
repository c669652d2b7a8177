const BELIEF_WITHIN = 5;
const IMAGINED_WITHIN = 10;

/** "is ervan overtuigd dat", "had er geen twijfel over dat", "kan zich voorstellen": holding an opinion in other words; folded words behind the verb. */
export function holdsOpinion(verb: string, behind: readonly string[]): boolean {
  if (/^(is|was|zijn|waren|blijft|bleef)$/.test(verb)) return isConvinced(behind);
  if (/^(heeft|had|hebben|hadden)$/.test(verb)) return hasDoubt(behind);
  if (/^(kan|kon|kunnen|konden)$/.test(verb)) {
    const near = behind.slice(0, IMAGINED_WITHIN);
    return near.includes('zich') && near.some((word) => /^(voorstellen|indenken)$/.test(word));
  }
  return false;
}

/** "ervan overtuigd dat", "van mening dat". */
function isConvinced(behind: readonly string[]): boolean {
  const at = behind.findIndex((word) => /^(overtuigd|mening|oordeel)$/.test(word));
  if (at < 0 || at > BELIEF_WITHIN) return false;
  if (behind[at] !== 'overtuigd' && behind[at - 1] !== 'van') return false;
  return behind.slice(at + 1, at + 4).includes('dat');
}

/** "geen twijfel over dat", "weinig vertrouwen in". */
function hasDoubt(behind: readonly string[]): boolean {
  const at = behind.findIndex((word) => /^(twijfel|twijfels|vertrouwen|fiducie|begrip|bezwaar|bezwaren|moeite|kritiek)$/.test(word));
  if (at < 1 || at > BELIEF_WITHIN + 3) return false;
  return (
    /^(geen|weinig|alle|veel|grote|nog)$/.test(behind[at - 1] ?? '') &&
    behind.slice(at + 1, at + 4).some((word) => /^(dat|over|in|voor|tegen|mee|met|op)$/.test(word))
  );
}
