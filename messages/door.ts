import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type Answers, type Command, ToBackground, ToPage } from './protocol.ts';

/** Who sent a message, as the browser says and no page can claim otherwise. */
export interface Sender {
  tab: number | undefined;
  /** The address of the page that the content script runs in. */
  url: string | undefined;
  /** From a private window. */
  incognito: boolean;
}

type Handler<M extends { type: keyof Answers }> = (message: M, sender: Sender) => Promise<Answers[M['type']]>;

/** What comes back over the wire; a promise that a listener returns is not awaited by every browser, and none carries its failure. */
type Reply<T> = { answer: T } | { failed: string };

/** A woken background may miss the first message (w3c/webextensions#16), so it is sent once more. */
async function twice<T>(send: () => Promise<T>): Promise<T> {
  try {
    return await send();
  } catch {
    return await send();
  }
}

/** Asks the background. Rejects when the extension was updated under the page or the background failed twice. */
export async function askBackground<M extends ToBackground>(message: M): Promise<Answers[M['type']]> {
  return await twice(async () => opened(await browser.runtime.sendMessage<M, Reply<Answers[M['type']]> | undefined>(message)));
}

/** Asks the content script of `tab`. Rejects when there is none. */
export async function askPage<M extends ToPage>(tab: number, message: M): Promise<Answers[M['type']]> {
  return opened(await browser.tabs.sendMessage<M, Reply<Answers[M['type']]> | undefined>(tab, message, { frameId: 0 }));
}

function opened<T>(reply: Reply<T> | undefined): T {
  if (reply !== undefined && 'answer' in reply) return reply.answer;
  throw new Error(reply?.failed ?? 'no answer');
}

type Listener = Parameters<typeof browser.runtime.onMessage.addListener>[0];

/** Answers messages of one schema from our own extension; the others are left to other listeners. */
function listener<M extends { type: keyof Answers }>(schema: v.GenericSchema<unknown, M>, handle: Handler<M>): Listener {
  return (raw: unknown, sender, reply: (reply: Reply<Answers[M['type']]>) => void) => {
    const message = v.safeParse(schema, raw);
    if (!message.success || sender.id !== browser.runtime.id) return undefined;
    handle(message.output, { tab: sender.tab?.id, url: sender.url, incognito: sender.tab?.incognito === true }).then(
      (answer) => reply({ answer }),
      (error: unknown) => reply({ failed: String(error) }),
    );
    return true;
  };
}

/** Answers pages. Has to be called synchronously when the background starts. Messages that fit no schema are left unanswered. */
export function answerPages(handle: Handler<ToBackground>): void {
  browser.runtime.onMessage.addListener(listener(ToBackground, handle));
}

/** Answers popup and background in a content script, until `signal` aborts. */
export function answerExtension(handle: Handler<ToPage>, signal: AbortSignal): void {
  const answer = listener(ToPage, handle);
  browser.runtime.onMessage.addListener(answer);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(answer), { once: true });
}

/** Calls `heard` with the tab of each page that reports a change of what it shows. For the popup, which lives shorter than its listeners. */
export function hearPages(heard: (tab: number | undefined) => void): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender) => {
    if (v.is(ToBackground, raw) && raw.type === 'state') heard(sender.tab?.id);
    return undefined;
  });
}

/** Calls `heard` with the keyboard commands that are meant for this page, until `signal` aborts. For pages of our own, which answer nothing else. */
export function hearCommands(heard: (command: Command) => void, signal: AbortSignal): void {
  const listener = (raw: unknown): undefined => {
    if (v.is(ToPage, raw) && raw.type === 'command') heard(raw.command);
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}
