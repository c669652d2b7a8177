import * as v from 'valibot';
import { bringToView } from './marks.ts';
import type { Point, Tab } from './types.ts';
import { until } from './wait.ts';

const Box = v.object({ x: v.number(), y: v.number(), width: v.number(), height: v.number() });

const CardView = v.object({
  role: v.nullable(v.string()),
  /** `aria-label`, or what `aria-labelledby` points at. */
  name: v.string(),
  text: v.string(),
  box: Box,
  buttons: v.array(v.object({ name: v.string(), box: Box })),
  /** The name of the button or link that has the focus, null when the focus is not in the card. */
  focus: v.nullable(v.string()),
});
/** The open card as it stands on the page. */
export type CardView = v.InferOutput<typeof CardView>;

/** The open card, null when none is open. */
export async function cardIn(tab: Tab): Promise<CardView | null> {
  const found = await tab.inClosedRoots(readCard.toString());
  return v.parse(v.nullable(CardView), found.find((card) => card !== null) ?? null);
}

/** Rests with the pointer on the `nth` mark with this text until its card is there. */
export async function hover(tab: Tab, text: string, nth = 0): Promise<CardView> {
  let steps = 0;
  return await until(`a card opens for "${text}"`, async () => {
    const at = await bringToView(tab, text, nth);
    // A hand is never quite still; and a page that has just been scrolled listens only to what comes after.
    await tab.move({ x: at.x + (steps++ % 2), y: at.y });
    return await cardIn(tab);
  });
}

/** Waits until no card is open. */
export async function cardGone(tab: Tab): Promise<void> {
  await until('the card is closed', async () => (await cardIn(tab)) === null);
}

/** The middle of a box. */
export function middle(box: v.InferOutput<typeof Box>): Point {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Runs in the page, on each closed shadow root. */
function readCard(root: ShadowRoot): unknown {
  const card = root.host.matches(':popover-open') ? root.host : root.querySelector(':popover-open');
  if (!(card instanceof HTMLElement)) return null;
  // Not placed yet, or still fading in: a reader sees nothing that stands still.
  if (getComputedStyle(card).opacity !== '1' || card.getAnimations({ subtree: true }).some(({ playState }) => playState === 'running'))
    return null;
  const boxOf = (element: Element): object => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  };
  const textOf = (ids: string | null): string =>
    (ids ?? '')
      .split(' ')
      .map((id) => (id === '' ? '' : (root.getElementById(id)?.textContent ?? '')))
      .join(' ')
      .trim();
  const nameOf = (element: Element): string =>
    (element.getAttribute('aria-label') ?? (textOf(element.getAttribute('aria-labelledby')) || element.textContent)).trim();
  const named = card.matches('[role]') ? card : (card.querySelector('[role=dialog]') ?? card.closest('[role]') ?? card);
  return {
    role: named.getAttribute('role'),
    name: named.getAttribute('aria-label') ?? textOf(named.getAttribute('aria-labelledby')),
    text: card.innerText,
    box: boxOf(card),
    buttons: [...card.querySelectorAll('button')].map((button) => ({ name: nameOf(button), box: boxOf(button) })),
    focus: root.activeElement === null ? null : nameOf(root.activeElement),
  };
}
