import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerPages, askBackground } from '../../messages/door.ts';

beforeEach(() => fakeBrowser.reset());

/** Sends as the browser would, from a page of our own extension. */
const send = (message: unknown): Promise<unknown> => browser.runtime.sendMessage(message);

test('a message that fits no schema reaches no handler', async () => {
  const handle = vi.fn().mockResolvedValue(null);
  answerPages(handle);
  await Promise.allSettled([
    send({ type: 'explain', article: { title: 'half an article' } }),
    send({ type: 'wipe' }),
    send(null),
    send('explain'),
  ]);
  expect(handle).not.toHaveBeenCalled();
});

test('a message that the waking background misses is sent once more', async () => {
  const sendMessage = vi
    .spyOn(browser.runtime, 'sendMessage')
    .mockRejectedValueOnce(new Error('Receiving end does not exist'))
    .mockImplementationOnce(async () => ({ answer: null }));
  await expect(askBackground({ type: 'state', state: 'explained', count: 3 })).resolves.toBeNull();
  expect(sendMessage).toHaveBeenCalledTimes(2);
});

test('a background that stays away is an error, not a wait without end', async () => {
  vi.spyOn(browser.runtime, 'sendMessage').mockRejectedValue(new Error('Extension context invalidated'));
  await expect(askBackground({ type: 'state', state: 'off', count: 0 })).rejects.toThrow('Extension context invalidated');
});

test('what the background answers comes back, and so does its failure', async () => {
  const listeners: unknown[] = [];
  vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation((listener) => void listeners.push(listener));
  const handle = vi.fn().mockResolvedValueOnce(null).mockRejectedValueOnce(new Error('out of paper'));
  answerPages(handle);
  const [listener] = listeners;
  const ask = () =>
    new Promise((reply) => {
      if (typeof listener === 'function')
        expect(listener({ type: 'state', state: 'off', count: 0 }, { id: browser.runtime.id }, reply)).toBe(true);
    });
  expect(await ask()).toEqual({ answer: null });
  expect(await ask()).toEqual({ failed: 'Error: out of paper' });
});
