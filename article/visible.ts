import type { Judged } from './score.ts';

/** A page that hides more of its text than this is not finished (or waits for its script), and what it hides is read all the same. */
const MOST = 0.6;

/**
 * The chosen blocks without those that a style sheet hides. Only asked for the few elements that were chosen, as the browser has to know
 * their styles for it; their layout is not asked for.
 */
export function withoutHidden(chosen: Judged[], root: Element): Judged[] {
  if (typeof root.checkVisibility !== 'function') return chosen;
  // A page that fades in is still transparent or invisible as a whole: then only what is not laid out counts as hidden.
  const options = { visibilityProperty: root.checkVisibility({ visibilityProperty: true }) };
  const known = new Map<Element, boolean>();
  const isVisible = (element: Element): boolean => {
    let visible = known.get(element);
    if (visible === undefined) known.set(element, (visible = element.checkVisibility(options)));
    return visible;
  };
  const shown = chosen.filter(({ block }) => isVisible(block.element));
  const good = (blocks: readonly Judged[]): number => blocks.reduce((sum, at) => sum + at.good, 0);
  return shown.length === chosen.length || good(shown) > good(chosen) * (1 - MOST) ? shown : chosen;
}
