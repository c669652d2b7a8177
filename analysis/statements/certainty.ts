import type { Statement } from '../reading.ts';

const HEDGES =
  /^(?:denkt|dacht|denken|gelooft|geloofde|geloven|verwacht|verwachtte|verwachten|hoopt|hoopte|hopen|vreest|vreesde|vrezen|vermoedt|vermoedde|overweegt|overwoog|betwijfelt|betwijfelde|twijfelt|twijfelde|suggereert|suggereerde|oppert|opperde|vraagt|vroeg)$/;
const DENIALS = /^(?:ontkent|ontkende|ontkennen|weerlegt|weerlegde|bestrijdt|bestreed|verwerpt|verwierp)$/;
const POSSIBLY = /(?:misschien|mogelijk|wellicht|waarschijnlijk|vermoedelijk|zou|zouden)(?![\p{L}])/iu;
/** So many characters of a report are looked at for "mogelijk", "zou" and the like. */
const OPENING = 80;

/** How firmly somebody says something, by the reporting verb and, in a report, its first words. */
export function certaintyOf(kind: Statement['kind'], verb: string | null, text: string): Statement['certainty'] {
  const word = verb?.toLowerCase() ?? '';
  if (DENIALS.test(word)) return 'denied';
  if (/^(?:sluit|sloot)$/.test(word)) return /(?:^|\s)niet(?:\s|$)/.test(text) ? 'hedged' : 'denied';
  if (HEDGES.test(word)) return 'hedged';
  return kind === 'indirect' && POSSIBLY.test(text.slice(0, OPENING)) ? 'hedged' : 'asserted';
}
