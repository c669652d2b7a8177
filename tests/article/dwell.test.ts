import { describe, expect, it } from 'vitest';
import { idle, step, waits, type Dwell, type DwellEvent } from '../../article/dwell.ts';

const REST = 300;

const on = (mention: number, x = 10, y = 10): DwellEvent => ({ type: 'over', mention, x, y });
const off: DwellEvent = { type: 'over', mention: null, x: 90, y: 90 };

/** Plays events; `wait` lets every pending wait end. */
function play(events: (DwellEvent | 'wait')[], from: Dwell = idle): Dwell {
  return events.reduce<Dwell>(
    (state, event) =>
      event === 'wait'
        ? waits(state, REST).reduce((next, wait) => step(next, { type: 'waited', token: wait.token }), state)
        : step(state, event),
    from,
  );
}

describe('resting on a word', () => {
  it('shows its card after 300 ms, not before', () => {
    const resting = play([on(1)]);
    expect(resting.shown).toBeNull();
    expect(waits(resting, REST)).toEqual([{ token: resting.dwelling?.token, after: 300 }]);
    expect(play(['wait'], resting).shown).toEqual({ mention: 1, pinned: false, focus: false });
  });

  it('begins again when the pointer moves on, but a hand may tremble', () => {
    const resting = play([on(1, 10, 10)]);
    expect(play([on(1, 13, 12)], resting)).toBe(resting);
    expect(play([on(1, 40, 10)], resting).dwelling?.token).not.toBe(resting.dwelling?.token);
  });

  it('shows nothing when the pointer only passed by: a late wait is ignored', () => {
    const resting = play([on(1)]);
    const token = resting.dwelling?.token ?? -1;
    expect(play([off, { type: 'waited', token }], resting).shown).toBeNull();
    expect(play([on(2), { type: 'waited', token }], resting).shown).toBeNull();
  });

  it('shows nothing while the page scrolls or text is being selected', () => {
    expect(play([{ type: 'quiet', on: true }, on(1), 'wait']).shown).toBeNull();
    expect(play([on(1), { type: 'quiet', on: true }, 'wait']).shown).toBeNull();
  });
});

describe('leaving', () => {
  const shown = play([on(1), 'wait']);

  it('gives 300 ms of grace and then closes', () => {
    const leaving = play([off], shown);
    expect(leaving.shown?.mention).toBe(1);
    expect(waits(leaving, REST)).toEqual([{ token: leaving.leaving, after: 300 }]);
    expect(play(['wait'], leaving).shown).toBeNull();
  });

  it('keeps the card when the pointer reaches it, or comes back to the word', () => {
    expect(play([off, { type: 'onCard' }, 'wait'], shown).shown?.mention).toBe(1);
    expect(play([off, on(1), 'wait'], shown).shown?.mention).toBe(1);
  });

  it('does not start its grace anew with every movement', () => {
    const leaving = play([off], shown);
    expect(play([off], leaving)).toBe(leaving);
  });

  it('lets the pointer cross another word on its way to the card', () => {
    const crossing = play([off, on(2)], shown);
    const token = crossing.dwelling?.token ?? -1;
    expect(play([{ type: 'onCard' }, { type: 'waited', token }], crossing).shown?.mention).toBe(1);
  });

  it('shows the next card when the pointer comes to rest on another word', () => {
    expect(play([on(2), 'wait'], shown).shown?.mention).toBe(2);
  });

  it('closes when the word scrolls out of sight', () => {
    expect(play([{ type: 'outOfSight' }], shown).shown).toBeNull();
  });
});

describe('a pinned card', () => {
  const pinned = play([{ type: 'pin', mention: 3 }]);

  it('stays when the pointer leaves, rests elsewhere, or the word scrolls away', () => {
    expect(play([off, 'wait', on(1), 'wait', { type: 'abandon' }, 'wait', { type: 'outOfSight' }], pinned).shown).toEqual(pinned.shown);
  });

  it('closes on Escape, and on a second click on its word', () => {
    expect(play([{ type: 'dismiss' }], pinned).shown).toBeNull();
    expect(play([{ type: 'pin', mention: 3 }], pinned).shown).toBeNull();
  });

  it('makes place for another pinned card', () => {
    expect(play([{ type: 'pin', mention: 4 }], pinned).shown?.mention).toBe(4);
  });

  it('is what a hovered card becomes when the reader clicks on it or in it', () => {
    expect(play([on(1), 'wait', { type: 'pin', mention: 1 }]).shown?.pinned).toBe(true);
    expect(play([on(1), 'wait', { type: 'keep' }, off, 'wait']).shown?.pinned).toBe(true);
  });

  it('takes focus only when it was opened from the keyboard', () => {
    expect(pinned.shown?.focus).toBe(false);
    expect(play([{ type: 'show', mention: 5, focus: true }]).shown?.focus).toBe(true);
  });
});

it('a dismissed card does not come back by a wait that was under way', () => {
  const resting = play([on(1)]);
  const token = resting.dwelling?.token ?? -1;
  expect(play([{ type: 'dismiss' }, { type: 'waited', token }], resting).shown).toBeNull();
});
