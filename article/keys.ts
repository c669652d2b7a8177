/**
 * The mention that comes after (`by` 1) or before (`by` -1) the one in hand, around the end. `order` holds the mentions in the order of
 * the text; without one in hand it begins at `first`, the first that the reader can see. Null when there are none.
 */
export function stepTo(order: readonly number[], inHand: number | null, by: 1 | -1, first: number | null): number | null {
  if (inHand === null) return first ?? order[0] ?? null;
  // A mention that is not drawn (from the popup's list) has its place in the text all the same.
  const after = order.find((mention) => mention > inHand) ?? order[0];
  const before = order.findLast((mention) => mention < inHand) ?? order.at(-1);
  return (by === 1 ? after : before) ?? null;
}

/** Lets Tab and the screen reader go on from a place in the text: where the caret is, though nothing is selected. */
export function startFrom(place: { node: Node; start: number } | undefined): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  if (place !== undefined) getSelection()?.collapse(place.node, place.start);
}

/** Brings the words into the middle of the window when they are not in sight; nothing glides, so that a card can open at once. */
export function bringIntoView(words: Element | null, lines: () => { top: number; bottom: number }[]): void {
  const inSight = () => {
    const [first] = lines();
    return first !== undefined && first.top >= 0 && first.bottom <= innerHeight;
  };
  if (inSight()) return;
  words?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const [first] = lines();
  // A long paragraph: its middle is in sight, but not the words.
  if (first !== undefined && !inSight()) scrollBy({ top: first.top - innerHeight / 2, behavior: 'instant' });
}
