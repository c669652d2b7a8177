import type { CDPSession, Page, Worker } from 'playwright-core';
import { call } from './script.ts';
import type { Tab } from './types.ts';

/** A tab of Chromium; `worker` is the extension's background. */
export function chromiumTab(page: Page, cdp: CDPSession, worker: Worker): Tab {
  const errors: string[] = [];
  page.on('pageerror', (error) => void errors.push(error.message));
  page.on('console', (message) => void (message.type() === 'error' && errors.push(message.text())));
  return {
    beforeEachPage: async (expression) => void (await page.addInitScript(expression)),
    goto: async (url) => void (await page.goto(url)),
    evaluate: async (expression) => (await page.evaluate<unknown>(expression)) ?? null,
    async inClosedRoots(script) {
      const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
      const roots = closedRootsOf(root);
      return await Promise.all(roots.map(({ backendNodeId }) => callOn(cdp, backendNodeId, script)));
    },
    async isSpoken(role, name) {
      const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
      const inside = new Set(closedRootsOf(root).flatMap(idsOf));
      const { nodes } = await cdp.send('Accessibility.getFullAXTree');
      return nodes.some(
        (node) => inside.has(node.backendDOMNodeId ?? 0) && !node.ignored && node.role?.value === role && node.name?.value === name,
      );
    },
    move: (to) => page.mouse.move(to.x, to.y, { steps: 4 }),
    click: (at) => page.mouse.click(at.x, at.y),
    async tap(at) {
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    },
    listeners: () => listenersOf(cdp),
    type: (text) => page.keyboard.type(text),
    errors: () => errors,
    press: (key) => page.keyboard.press(key),
    /** Shortcuts belong to the browser's window, which automation does not reach: the event is handed to the worker's own listeners. */
    async command(name) {
      await page.bringToFront();
      await worker.evaluate(call(dispatchCommand, name));
    },
    screenshot: async (file, of) => void (await page.screenshot({ path: file, fullPage: of === 'page' })),
    toFront: () => page.bringToFront(),
    close: () => page.close(),
  };
}

/** A node as the debugging protocol describes it. */
interface CdpNode {
  backendNodeId: number;
  shadowRootType?: string;
  children?: CdpNode[];
  shadowRoots?: CdpNode[];
}

const below = (node: CdpNode): CdpNode[] => [...(node.shadowRoots ?? []), ...(node.children ?? [])];

function closedRootsOf(node: CdpNode): CdpNode[] {
  return [...(node.shadowRootType === 'closed' ? [node] : []), ...below(node).flatMap(closedRootsOf)];
}

function idsOf(node: CdpNode): number[] {
  return [node.backendNodeId, ...below(node).flatMap(idsOf)];
}

/** The JSON value of `script` (a function's source) applied to a node. */
async function callOn(cdp: CDPSession, backendNodeId: number, script: string): Promise<unknown> {
  const { object } = await cdp.send('DOM.resolveNode', { backendNodeId });
  if (object.objectId === undefined) throw new Error('The node is gone.');
  const { result, exceptionDetails } = await cdp.send('Runtime.callFunctionOn', {
    functionDeclaration: `function () { return (${script})(this); }`,
    objectId: object.objectId,
    returnByValue: true,
    awaitPromise: true,
  });
  if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value ?? null;
}

/** What the content script listens to on window and document: the contexts are known by their extension's origin. */
async function listenersOf(cdp: CDPSession): Promise<string[]> {
  const contexts: number[] = [];
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:')) contexts.push(context.id);
  });
  // Enabling tells of all contexts that are there.
  await cdp.send('Runtime.enable');
  await cdp.send('Runtime.disable');
  const types: string[] = [];
  for (const contextId of contexts) {
    for (const expression of ['window', 'document']) {
      const { result } = await cdp.send('Runtime.evaluate', { expression, contextId });
      if (result.objectId === undefined) continue;
      const { listeners } = await cdp.send('DOMDebugger.getEventListeners', { objectId: result.objectId });
      types.push(...listeners.map(({ type }) => type));
    }
  }
  return types;
}

/** The chrome.* of the extension's worker, as far as it is used here. */
declare const chrome: {
  tabs: { query(which: object): Promise<{ id?: number }[]> };
  commands: { onCommand: { dispatch(name: string, tab: object | undefined): void } };
};

/** Runs in the worker. */
async function dispatchCommand(name: string): Promise<void> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  chrome.commands.onCommand.dispatch(name, tab);
}
