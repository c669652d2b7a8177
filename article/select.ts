import type { Judged } from './score.ts';
import type { Box } from './walk.ts';

const FLOW = new Set('P LI DD DT TD TH PRE BLOCKQUOTE FIGCAPTION CAPTION'.split(' '));
const SEE_ALSO = /^(?:[-–—•>»→▶]\s*)?(?:lees|luister|kijk|bekijk|zie|meer|ook|read|see|more|also|related|watch|listen|mehr|siehe|lesen|auch|lire|voir|dit|video|foto|photos?)\b[^.!?]{0,30}(?::|ook|more|also|auch|aussi|verder|meer)/i;

const LEAD = /(?:^|[\s_-])(?:leads?|lead-?text|intro\w*|inleiding|standfirst|chapeau|dek|deck|lede|stand-first|summary|teaser-?text|vorspann)(?=$|[\s_-])/i;

function normal(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}

function plainShare({ block }: Judged): number {
  return 1 - (block.linkChars + block.suspectChars) / block.text.length;
}

/** Whether a block inside the article's box belongs to its text; `parents` hold its paragraphs. */
function belongs(at: Judged, parents: ReadonlySet<Element>): boolean {
  if (at.junk) return false;
  const { block } = at;
  if (at.good > 0) return !(SEE_ALSO.test(block.text) && block.linkChars > block.text.length * 0.3);
  const share = plainShare(at);
  if (at.heading) return share > 0.4;
  if (SEE_ALSO.test(block.text) && block.linkChars > 0) return false;
  if (block.within && FLOW.has(block.within.tagName)) return share > 0.5;
  if (block.element.tagName === 'P') return share > 0.4;
  return share > 0.7 && parents.has(block.element) ;
}

/**
 * The blocks of the article in `box`: without its junk, without headings over nothing, without the headline said again, and with a
 * lead that stands between the headline and the box.
 */
export function select(judged: readonly Judged[], box: Box, headlineAt: number, description: string | null): Judged[] {
  const parents = new Set<Element>();
  for (let index = box.start; index < box.end; index++) {
    const at = judged[index];
    if (at && !at.junk && at.good > 0) {
      parents.add(at.block.element);
      if (at.block.element.tagName === 'P' && at.block.element.parentElement) parents.add(at.block.element.parentElement);
    }
  }
  const chosen: Judged[] = [];
  const from = headlineAt >= 0 && headlineAt < box.start ? headlineAt + 1 : box.start;
  const wanted = normal(description ?? '').slice(0, 60);
  for (let index = from; index < box.end; index++) {
    const at = judged[index];
    if (!at || index === headlineAt) continue;
    if (index < box.start) {
      const lead = !at.junk && !at.heading && (at.good >= 60 || (wanted.length > 30 && normal(at.block.text).startsWith(wanted)));
      if (lead) chosen.push(at);
    } else if (belongs(at, parents)) chosen.push(at);
  }
  const headline = normal(judged[headlineAt]?.block.text ?? '');
  const firstGood = headlineAt >= box.start && headlineAt < box.end ? headlineAt : -1;
  const kept = trimmed(
    chosen.filter((at) => (at.block.index > firstGood || at.good >= 60) && !(at.heading && normal(at.block.text) === headline)),
  );
  markLead(kept, box.start, wanted);
  return kept;
}

/** Marks the article's lead among its first blocks: what stands before the body, is named so, or is what the page gives as its summary. */
function markLead(chosen: readonly Judged[], bodyStart: number, description: string): void {
  for (const at of chosen.slice(0, 3)) {
    if (at.heading || at.good === 0) continue;
    const { element, index } = at.block;
    const named = [element, element.parentElement].some((around) => LEAD.test(around?.getAttribute('class') ?? ''));
    if (!named && index >= bodyStart && !(description.length >= 40 && normal(at.block.text).startsWith(description))) return;
    at.lead = true;
  }
}

/** Takes off the ends what is no running text, and headings that no text follows. */
function trimmed(chosen: Judged[]): Judged[] {
  let end = chosen.length;
  while (end > 0 && (chosen[end - 1]?.good ?? 0) === 0 && chosen[end - 1]?.heading) end--;
  return chosen.slice(0, end).filter((at, index, all) => !at.heading || (all[index + 1] !== undefined));
}
