import axe from 'axe-core';
import * as v from 'valibot';
import { call } from '../../tools/browsers/script.ts';
import type { Tab } from '../../tools/browsers/types.ts';

const Copy = v.object({ html: v.string(), className: v.string(), css: v.array(v.string()) });
type Copy = v.InferOutput<typeof Copy>;

/** What axe finds wrong in the page, or below what `selector` finds, one line a rule; empty where it finds nothing, a line of its own where it saw nothing. */
export async function faultsOf(tab: Tab, selector: string | null = null): Promise<unknown> {
  await tab.evaluate(`(() => { ${axe.source} })()`);
  const where = selector === null ? 'document' : `document.querySelector(${JSON.stringify(selector)})`;
  const line = '({ id, nodes }) => id + ": " + nodes.map(({ html }) => html).join(" ")';
  return await tab.evaluate(
    `axe.run(${where}).then(({ violations, passes }) => (passes.some(({ id }) => id === 'color-contrast') ? violations.map(${line}) : ['axe saw no text']))`,
  );
}

/** Lays the card that is open in `from` into an open shadow root on the page of `to`, markup and styles as they stand: axe sees no closed one. */
export async function copyCard(from: Tab, to: Tab): Promise<void> {
  const found = await from.inClosedRoots(takeCard.toString());
  await to.evaluate(
    call(
      layCard,
      v.parse(
        Copy,
        found.find((one) => one !== null),
      ),
    ),
  );
}

/** Runs in the page, on each closed shadow root. */
function takeCard(root: ShadowRoot): Copy | null {
  const layer = root.querySelector(':popover-open');
  if (layer === null) return null;
  return {
    html: layer.getHTML(),
    className: layer.className,
    css: root.adoptedStyleSheets.map((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText).join('\n')),
  };
}

/** Runs in the page. */
function layCard({ html, className, css }: Copy): void {
  const host = document.createElement('div');
  host.id = 'copy';
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = css.map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  const layer = document.createElement('div');
  layer.className = className;
  layer.popover = 'manual';
  layer.setHTMLUnsafe(html);
  root.append(layer);
  document.body.append(host);
  layer.showPopover();
}
