// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Popup } from '../../components/Popup.tsx';
import { explainedState } from '../../components/popup-found.ts';
import type { PopupActions, PopupState } from '../../components/popup-state.ts';
import type { Reading } from '../../analysis/reading.ts';
import { button, expectAccessible, show, textOf } from './render.ts';
import { country, minister, stranger, treaty } from './sample-cards.ts';

vi.mock('#i18n', async () => (await import('./render.ts')).dutchWords());

const mention = (kind: 'person' | 'treaty' | 'country', entry: string | null, name: string, start: number) => ({
  kind,
  entry,
  name,
  text: name,
  start,
  end: start + 5,
});
const reading: Reading = {
  language: 'nl',
  verdict: {
    band: 'defence',
    score: 0.9,
    reasons: [
      { key: 'headline', words: ['minister'] },
      { key: 'promise', words: [] },
    ],
  },
  mentions: [
    mention('person', 'anna-voorbeeld', 'Anna Voorbeeld', 10),
    mention('person', null, 'Bob Onbekend', 20),
    mention('treaty', 'navo-5', 'Artikel 5', 30),
    mention('country', 'xx', 'Voorbeeldland', 40),
    mention('person', 'anna-voorbeeld', 'Anna Voorbeeld', 50),
  ],
  persons: [],
  statements: [0, 1].map((start) => ({
    start,
    end: start + 1,
    speaker: 'Anna Voorbeeld',
    speakerEntry: 'anna-voorbeeld',
    kind: 'direct',
    verb: null,
    attribution: 'named',
    certainty: 'asserted',
    topics: [],
    text: '',
  })),
  alliance: {
    passages: [{ start: 30, end: 35, article: 'navo-5', manner: 'paraphrased', polarity: 'affirmed', text: '' }],
    countries: ['xx'],
    situation: { what: null, whom: null, where: 'xx', attacker: null },
  },
  topics: [],
};
const cards = Object.fromEntries([minister, stranger, treaty, country].map((card) => [card.id, card]));

const actions = (): PopupActions => ({
  onSwitch: vi.fn(),
  onRead: vi.fn(),
  onAllow: vi.fn(),
  onChoose: vi.fn(),
  onGoTo: vi.fn(),
  onPause: vi.fn(),
  onEverywhere: vi.fn(),
  onSettings: vi.fn(),
});
const view = (state: PopupState, given = actions()) => show(<Popup state={state} actions={given} />);
const host = 'nieuws.voorbeeld.nl';

describe('the popup on an explained article', () => {
  const state = explainedState(host, reading, cards, true);

  it('gives the verdict with its reasons in words', () => {
    expect(textOf(view(state))).toContain(
      'Dit gaat over defensie. De kop noemt ‘minister’. De tekst leunt op de belofte om elkaar te verdedigen.',
    );
  });

  it('tells in a box what promise the article leans on, and leads there', () => {
    const given = actions();
    const box = view(state, given).querySelector<HTMLButtonElement>('.promise');
    expect(textOf(box)).toContain('Artikel 5, in eigen woorden. Voorbeeldland valt erbuiten.');
    box?.click();
    expect(given.onGoTo).toHaveBeenCalledWith(2);
  });

  it('lists each person, promise and country once, with counts, and leads to the first mention', () => {
    const given = actions();
    const rows = [...view(state, given).querySelectorAll<HTMLButtonElement>('.rows button')];
    expect(rows.map(textOf)).toEqual([
      'Anna Voorbeeld2 uitspraken',
      'Bob Onbekend1×één keer',
      'Artikel 51×één keer',
      'Voorbeeldland1×één keer',
    ]);
    rows[3]?.click();
    expect(given.onGoTo).toHaveBeenCalledWith(3);
  });

  it('says nothing on the page by itself when it doubts, and offers to explain', () => {
    const doubtful: Reading = { ...reading, verdict: { ...reading.verdict, band: 'doubtful' } };
    const given = actions();
    const root = view(explainedState(host, doubtful, cards, false), given);
    button(root, 'Toch duiden').click();
    expect(given.onChoose).toHaveBeenCalledWith(true);
    const shown = view(explainedState(host, doubtful, cards, true, true), given);
    expect(textOf(shown)).toContain('Je hebt Duiding hier zelf aangezet.');
    button(shown, 'Niet meer duiden').click();
    expect(given.onChoose).toHaveBeenLastCalledWith(null);
  });

  it('takes the reader’s word that it is not about defence, and takes it back', () => {
    const given = actions();
    button(view(state, given), 'Niet over defensie?').click();
    expect(given.onChoose).toHaveBeenLastCalledWith(false);
    const silenced = view(explainedState(host, reading, cards, false, false), given);
    expect(textOf(silenced)).toContain('Dit artikel wordt niet geduid.');
    button(silenced, 'Toch duiden').click();
    expect(given.onChoose).toHaveBeenLastCalledWith(null);
  });

  it('says that an article is not in Dutch', () => {
    const english: Reading = { ...reading, verdict: { band: 'other', score: 0, reasons: [{ key: 'not-dutch', words: [] }] } };
    expect(textOf(view(explainedState(host, english, cards, false)))).toContain('Dit artikel is niet in het Nederlands.');
  });
});

describe('the switch', () => {
  it('names its site and turns it off and on', () => {
    const given = actions();
    const on = view({ kind: 'noArticle', host }, given).querySelector<HTMLButtonElement>('[role=switch]');
    expect(on?.getAttribute('aria-label')).toBe(`Duiding op ${host}`);
    expect(on?.getAttribute('aria-checked')).toBe('true');
    on?.click();
    view({ kind: 'off', host }, given).querySelector<HTMLButtonElement>('[role=switch]')?.click();
    expect(vi.mocked(given.onSwitch).mock.calls).toEqual([[false], [true]]);
  });

  it('is not there where there is nothing to switch', () => {
    expect(view({ kind: 'unreadable' }).querySelector('[role=switch]')).toBeNull();
    expect(view({ kind: 'noAccess', host }).querySelector('[role=switch]')).toBeNull();
    expect(view({ kind: 'everywhere', host }).querySelector('[role=switch]')).toBeNull();
  });
});

describe('rest', () => {
  const noon = new Date(2026, 2, 2, 12, 30).getTime();

  it('is an hour long, says until when, and ends when the reader wants', () => {
    const given = actions();
    button(view({ kind: 'noArticle', host }, given), 'Pauze 1 uur').click();
    const paused = view({ kind: 'paused', host, until: noon }, given);
    expect(textOf(paused)).toContain('Duiding pauzeert tot 12:30.');
    button(paused, 'Ga nu verder').click();
    expect(vi.mocked(given.onPause).mock.calls).toEqual([[true], [false]]);
  });

  it('can be everywhere and for good', () => {
    const given = actions();
    button(view({ kind: 'noArticle', host }, given), 'Overal uit').click();
    button(view({ kind: 'everywhere', host }, given), 'Zet Duiding aan').click();
    expect(vi.mocked(given.onEverywhere).mock.calls).toEqual([[false], [true]]);
  });
});

describe('every state of the popup', () => {
  const states: PopupState[] = [
    explainedState(host, reading, cards, true),
    { kind: 'doubtful', host, reasons: [{ key: 'too-little', words: [] }] },
    { kind: 'other', host, reasons: [{ key: 'sport', words: ['doelpunt'] }] },
    { kind: 'off', host },
    { kind: 'everywhere', host },
    { kind: 'paused', host, until: 0 },
    { kind: 'silenced', host },
    { kind: 'unread', host },
    { kind: 'reading', host },
    { kind: 'noArticle', host },
    { kind: 'notDutch', host },
    { kind: 'noAccess', host },
    { kind: 'failed', host },
    { kind: 'unreadable' },
  ];
  it.each(states.map((state) => [state.kind, state] as const))('is honest and readable by a screen reader (%s)', async (_, state) => {
    const root = view(state);
    expect(textOf(root).length).toBeGreaterThan(15);
    await expectAccessible(root);
  });

  it('reads a site that is not its own only when asked', () => {
    const given = actions();
    button(view({ kind: 'noAccess', host }, given), 'Lees deze pagina').click();
    expect(given.onRead).toHaveBeenCalled();
    button(view({ kind: 'noAccess', host }, given), `Altijd lezen op ${host}`).click();
    expect(given.onAllow).toHaveBeenCalled();
  });
});
