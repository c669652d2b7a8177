import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type Answers, type Command, ToBackground, ToPage } from './protocol.ts';

type Handler<M extends { type: keyof Answers }> = (message: M, tab: number | undefined) => Promise<Answers[M['type']]>;

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
  return await twice(() => browser.runtime.sendMessage<M, Answers[M['type']]>(message));
}

/** Asks the content script of `tab`. Rejects when there is none. */
export async function askPage<M extends ToPage>(tab: number, message: M): Promise<Answers[M['type']]> {
  return await browser.tabs.sendMessage<M, Answers[M['type']]>(tab, message, { frameId: 0 });
}

/** Answers pages. Has to be called synchronously when the background starts. Messages that fit no schema are left unanswered. */
export function answerPages(handle: Handler<ToBackground>): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender) => {
    const message = v.safeParse(ToBackground, raw);
    if (!message.success || sender.id !== browser.runtime.id) return undefined;
    return handle(message.output, sender.tab?.id);
  });
}

/** Answers popup and background in a content script, until `signal` aborts. */
export function answerExtension(handle: Handler<ToPage>, signal: AbortSignal): void {
  const listener = (raw: unknown, sender: { id?: string }): Promise<Answers[ToPage['type']]> | undefined => {
    const message = v.safeParse(ToPage, raw);
    if (!message.success || sender.id !== browser.runtime.id) return undefined;
    return handle(message.output, undefined);
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
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
