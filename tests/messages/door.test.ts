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
    .mockResolvedValueOnce();
  await expect(askBackground({ type: 'state', state: 'explained', count: 3 })).resolves.toBeUndefined();
  expect(sendMessage).toHaveBeenCalledTimes(2);
});

test('a background that stays away is an error, not a wait without end', async () => {
  vi.spyOn(browser.runtime, 'sendMessage').mockRejectedValue(new Error('Extension context invalidated'));
  await expect(askBackground({ type: 'state', state: 'off', count: 0 })).rejects.toThrow('Extension context invalidated');
});
