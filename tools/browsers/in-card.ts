import * as v from 'valibot';
import { cardIn, middle } from './card.ts';
import type { Tab } from './types.ts';
import { until } from './wait.ts';

/** Presses the button in the open card whose name matches `words`, wherever in the card it is. */
export async function pressInCard(tab: Tab, words: RegExp): Promise<void> {
  const place = await until(`the card has a button ${words.source}`, async () => {
    const index = (await cardIn(tab))?.buttons.findIndex(({ name }) => words.test(name)) ?? -1;
    return index < 0 ? null : { index };
  });
  await tab.inClosedRoots(`(root) => (${bringUp.toString()})(root, ${place.index})`);
  const box = (await cardIn(tab))?.buttons[place.index]?.box;
  if (box !== undefined) await tab.click(middle(box));
}

const Link = v.object({ name: v.string(), href: v.string(), target: v.string(), rel: v.string() });

/** The links in the open card. */
export async function linksInCard(tab: Tab): Promise<v.InferOutput<typeof Link>[]> {
  const found = await tab.inClosedRoots(readLinks.toString());
  return v.parse(v.array(Link), found.find((links) => links !== null) ?? []);
}

/** Runs in the page, on each closed shadow root. */
function bringUp(root: ShadowRoot, index: number): void {
  root.querySelector(':popover-open')?.querySelectorAll('button')[index]?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}

/** Runs in the page, on each closed shadow root. */
function readLinks(root: ShadowRoot): unknown {
  const card = root.querySelector(':popover-open');
  return card && [...card.querySelectorAll('a')].map(({ textContent, href, target, rel }) => ({ name: textContent, href, target, rel }));
}
