// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchAttention } from '../../article/attention.ts';

let life: AbortController;
let focus = true;
let visible: DocumentVisibilityState = 'visible';

beforeEach(() => {
  vi.useFakeTimers();
  [life, focus, visible] = [new AbortController(), true, 'visible'];
  vi.spyOn(document, 'hasFocus').mockImplementation(() => focus);
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visible);
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function show(state: DocumentVisibilityState): void {
  visible = state;
  document.dispatchEvent(new Event('visibilitychange'));
}

function watched(seconds: number) {
  const enough = vi.fn();
  const attention = watchAttention(document, life.signal);
  attention.begin(seconds, enough);
  return { attention, enough };
}

test('an article counts as read when it was in view for long enough, once', () => {
  const { enough } = watched(10);
  vi.advanceTimersByTime(9_400);
  expect(enough).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1_000);
  expect(enough).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(60_000);
  expect(enough).toHaveBeenCalledTimes(1);
});

test('time in a tab behind another one does not count, and what was counted before is kept', () => {
  const { enough } = watched(10);
  vi.advanceTimersByTime(6_000);
  show('hidden');
  vi.advanceTimersByTime(3_600_000);
  expect(enough).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
  show('visible');
  vi.advanceTimersByTime(3_000);
  expect(enough).not.toHaveBeenCalled();
  vi.advanceTimersByTime(2_000);
  expect(enough).toHaveBeenCalledTimes(1);
});

test('time in a window behind another one does not count', () => {
  const { enough } = watched(10);
  focus = false;
  window.dispatchEvent(new Event('blur'));
  vi.advanceTimersByTime(60_000);
  expect(enough).not.toHaveBeenCalled();
  focus = true;
  window.dispatchEvent(new Event('focus'));
  vi.advanceTimersByTime(11_000);
  expect(enough).toHaveBeenCalledTimes(1);
});

test('the hours that a laptop sleeps do not count', () => {
  const { enough } = watched(10);
  vi.advanceTimersByTime(2_000);
  const now = performance.now();
  vi.spyOn(performance, 'now').mockImplementation(() => now + 8 * 3_600_000);
  vi.advanceTimersByTime(500);
  expect(enough).not.toHaveBeenCalled();
});

test('no seconds at all: it counts as soon as it is seen', () => {
  visible = 'hidden';
  const { enough } = watched(0);
  expect(enough).not.toHaveBeenCalled();
  show('visible');
  expect(enough).toHaveBeenCalledTimes(1);
});

test('nothing runs on after the page was left', () => {
  const { attention, enough } = watched(10);
  attention.stop();
  vi.advanceTimersByTime(60_000);
  life.abort();
  show('visible');
  expect(vi.getTimerCount()).toBe(0);
  expect(enough).not.toHaveBeenCalled();
});
