import * as v from 'valibot';
import { closedRootsOf, fromBidi } from './roots.ts';

/** The connection that puppeteer keeps with Firefox; what comes back is parsed here. */
interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

const Tree = v.object({ contexts: v.array(v.object({ context: v.string(), url: v.string() })) });
const Text = v.object({ type: v.literal('string'), value: v.string() });
const Outcome = v.variant('type', [
  v.object({ type: v.literal('success'), result: v.unknown() }),
  v.object({ type: v.literal('exception'), exceptionDetails: v.object({ text: v.string() }) }),
]);
const Located = v.object({ nodes: v.array(v.unknown()) });
const PATIENCE = 10_000;

/** The parts of WebDriver BiDi that puppeteer has no word for. A context is a tab's id, of `browsingContext.getTree`. */
export class Bidi {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  async #send<S extends v.GenericSchema>(schema: S, method: string, params: object): Promise<v.InferOutput<S>> {
    return v.parse(schema, (await this.#connection.send(method, params)).result);
  }

  async #script(method: 'script.evaluate' | 'script.callFunction', params: object): Promise<unknown> {
    const outcome = await this.#send(Outcome, method, { awaitPromise: true, ...params });
    if (outcome.type === 'exception') throw new Error(outcome.exceptionDetails.text);
    return outcome.result;
  }

  /** Ids of all tabs, in their order. */
  async contexts(): Promise<string[]> {
    return (await this.#send(Tree, 'browsingContext.getTree', { maxDepth: 0 })).contexts.map(({ context }) => context);
  }

  /** Id of the tab at this address, null when there is none. */
  async contextAt(url: string): Promise<string | null> {
    const { contexts } = await this.#send(Tree, 'browsingContext.getTree', { maxDepth: 0 });
    return contexts.find((one) => one.url === url)?.context ?? null;
  }

  async closeContext(context: string): Promise<void> {
    await this.#connection.send('browsingContext.close', { context });
  }

  /** The browser's own window, as `--remote-allow-system-access` shows it. */
  async chromeWindow(): Promise<string> {
    const { contexts } = await this.#send(Tree, 'browsingContext.getTree', { maxDepth: 0, 'moz:scope': 'chrome' });
    const [window] = contexts;
    if (window === undefined) throw new Error('Firefox shows no window.');
    return window.context;
  }

  /** The JSON value of `expression`, awaited; undefined becomes null. Throws what it throws. */
  async evaluate(context: string, expression: string): Promise<unknown> {
    const json = `(async () => JSON.stringify((await (${expression})) ?? null))()`;
    return JSON.parse(v.parse(Text, await this.#script('script.evaluate', { expression: json, target: { context } })).value);
  }

  /** The JSON value of `declaration` (a function's source) applied to the node `sharedId`. */
  async callOn(context: string, sharedId: string, declaration: string): Promise<unknown> {
    const functionDeclaration = `(node) => JSON.stringify((${declaration})(node) ?? null)`;
    const result = await this.#script('script.callFunction', { functionDeclaration, arguments: [{ sharedId }], target: { context } });
    return JSON.parse(v.parse(Text, result).value);
  }

  /** Goes to a page of the extension. The protocol never reports these as loaded, so the page itself is asked. */
  async visit(context: string, url: string): Promise<void> {
    await this.#connection.send('browsingContext.navigate', { context, url, wait: 'none' });
    const until = Date.now() + PATIENCE;
    while (Date.now() < until) {
      const there = `location.href === ${JSON.stringify(url)} && document.readyState === 'complete'`;
      // A context between two pages answers with an error.
      if ((await this.evaluate(context, there).catch(() => false)) === true) return;
    }
    throw new Error(`Firefox did not open ${url}`);
  }

  /** Ids of the closed shadow roots below <html> and <body>. */
  async closedRoots(context: string): Promise<string[]> {
    const serializationOptions = { maxDomDepth: 2, includeShadowTree: 'all' };
    const node = await this.#script('script.evaluate', {
      expression: 'document.documentElement',
      target: { context },
      serializationOptions,
    });
    return closedRootsOf(fromBidi(node));
  }

  /** Whether the accessibility tree shows a node with this role and name below the node `sharedId`. */
  async isSpoken(context: string, sharedId: string, role: string, name: string): Promise<boolean> {
    const locator = { type: 'accessibility', value: { role, name } };
    const { nodes } = await this.#send(Located, 'browsingContext.locateNodes', { context, locator, startNodes: [{ sharedId }] });
    return nodes.length > 0;
  }
}
