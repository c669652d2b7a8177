// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Options } from '../../components/options/Options.tsx';
import type { Access } from '../../components/options/options-actions.ts';
import { hashOf, routeOf, SECTIONS } from '../../components/options/route.ts';
import { NEWS_SITES } from '../../settings/news-sites.ts';
import { settingsFile } from '../../settings/settings-file.ts';
import { parseSettings, type Settings } from '../../settings/settings.ts';
import { fakeActions } from './options-actions.ts';
import { button, expectAccessible, settled, show, textOf } from './render.ts';

vi.mock('#i18n', async () => (await import('./render.ts')).dutchWords());

const NO_ACCESS: Access = { missing: [], allowed: [] };

function open(hash: string, start: Partial<Settings> = {}, access = NO_ACCESS) {
  const given = fakeActions(start);
  const view = (
    <Options settings={given.settings()} access={access} route={routeOf(hash)} actions={given.actions} today="2026-03-15" version="1.2.3" />
  );
  return { ...given, root: show(view) };
}

function type(root: Element, selector: string, text: string): void {
  const field = root.querySelector<HTMLInputElement>(selector);
  if (field === null) throw new Error(`no ${selector}`);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
const click = (root: Element, selector: string) => root.querySelector<HTMLElement>(selector)?.click();
const submit = (root: Element) => root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));

describe('an address of the options', () => {
  it('leads to its section and its entry; nonsense leads to the first section', () => {
    for (const section of SECTIONS) expect(routeOf(hashOf(section))).toEqual({ section, entry: null });
    expect(routeOf('#kennis/kajsa-ollongren')).toEqual({ section: 'kennis', entry: 'kajsa-ollongren' });
    expect(routeOf('#kennis/<img>')).toEqual({ section: 'kennis', entry: null });
    expect(routeOf('#sites/nos.nl')).toEqual({ section: 'sites', entry: null });
    for (const hash of ['', '#', '#wat', '#__proto__']) expect(routeOf(hash)).toEqual({ section: 'sites', entry: null });
  });
});

describe('each section', () => {
  it.each(SECTIONS)('%s has its title, its place among the others, and is readable by a screen reader', async (section) => {
    const { root } = open(
      hashOf(section),
      { sites: { 'nos.nl': false, 'regionieuws.nl': true } },
      { missing: ['nu.nl'], allowed: ['regionieuws.nl'] },
    );
    const title = textOf(root.querySelector('h2'));
    expect(document.title).toContain(title);
    expect(textOf(root.querySelector('[aria-current=page]'))).toBe(title);
    await settled(() => expect(textOf(root).length).toBeGreaterThan(100));
    await expectAccessible(root);
  });
});

describe('sites', () => {
  it('has a switch for each outlet of the list', () => {
    const { root, settings } = open('#sites', { sites: { 'nos.nl': false } });
    const switches = [...root.querySelectorAll<HTMLInputElement>('.outlets [role=switch]')];
    expect(switches).toHaveLength(NEWS_SITES.length);
    expect(switches.filter(({ checked }) => !checked).map(({ id }) => id)).toEqual(['site-nos.nl']);
    click(root, '#site-nu\\.nl');
    expect(settings().sites).toEqual({ 'nos.nl': false, 'nu.nl': false });
  });

  it('finds an outlet, and those that are off', async () => {
    const { root } = open('#sites', { sites: { 'nos.nl': false } });
    type(root, '#find-site', 'omroep');
    await settled(() => expect(root.querySelectorAll('.outlets li').length).toBeLessThan(10));
    type(root, '#find-site', 'xq');
    await settled(() => expect(textOf(root)).toContain('Geen site gevonden.'));
    type(root, '#find-site', '');
    click(root, '.check input');
    await settled(() => expect(textOf(root.querySelector('.outlets'))).toBe('nos.nl'));
  });

  it('asks the browser for a site that is added, and says what came of it', async () => {
    const { root, actions, settings } = open('#sites');
    type(root, '#add-site', 'https://www.regionieuws.nl/a');
    submit(root);
    expect(actions.allow).toHaveBeenCalledWith(['regionieuws.nl']);
    await settled(() => expect(textOf(root)).toContain('Duiding leest nu mee op regionieuws.nl.'));
    expect(settings().sites).toEqual({ 'regionieuws.nl': true });
  });

  it('adds nothing when the reader says no, or typed no site', async () => {
    const { root, actions, settings } = open('#sites');
    actions.allow.mockResolvedValueOnce(false);
    type(root, '#add-site', 'regionieuws.nl');
    submit(root);
    await settled(() => expect(textOf(root)).toContain('Zonder toestemming leest Duiding niet op regionieuws.nl.'));
    type(root, '#add-site', 'mijn krant');
    submit(root);
    await settled(() => expect(textOf(root)).toContain('Dit is geen naam van een site.'));
    expect(root.querySelector('#add-site')?.getAttribute('aria-invalid')).toBe('true');
    expect(actions.allow).toHaveBeenCalledTimes(1);
    expect(settings().sites).toEqual({});
  });

  it('asks for nothing where the site is on the list', async () => {
    const { root, actions } = open('#sites', { sites: { 'nos.nl': false } });
    type(root, '#add-site', 'nos.nl');
    submit(root);
    await settled(() => expect(textOf(root)).toContain('nos.nl staat al in de lijst hieronder, en staat nu aan.'));
    expect(actions.allow).not.toHaveBeenCalled();
  });

  it('removes an own site with its permission', () => {
    const { root, actions, settings } = open(
      '#sites',
      { sites: { 'regionieuws.nl': false } },
      { missing: [], allowed: ['regionieuws.nl'] },
    );
    click(root, '[aria-label="Verwijder regionieuws.nl"]');
    expect(actions.disallow).toHaveBeenCalledWith(['regionieuws.nl']);
    expect(settings().sites).toEqual({});
  });

  it('puts everything back only after a question, on the page itself', async () => {
    const { root, actions, settings } = open(
      '#sites',
      { on: false, sites: { 'nos.nl': false } },
      { missing: [], allowed: ['regionieuws.nl'] },
    );
    button(root, 'Zet alles terug').click();
    await settled(() => expect(document.activeElement).toBe(button(root, 'Toch niet')));
    expect(settings().sites).toEqual({ 'nos.nl': false });
    button(root, 'Toch niet').click();
    await settled(() => expect(document.activeElement).toBe(button(root, 'Zet alles terug')));
    button(root, 'Zet alles terug').click();
    await settled(() => button(root, 'Zet terug').click());
    expect(settings()).toMatchObject({ on: true, sites: {} });
    expect(actions.disallow).toHaveBeenCalledWith(['regionieuws.nl']);
  });

  it('offers to allow what the browser keeps shut', () => {
    const { root, actions } = open('#sites', {}, { missing: ['nos.nl', 'nu.nl'], allowed: [] });
    button(root, 'Sta ze toe').click();
    expect(actions.allow).toHaveBeenCalledWith(['nos.nl', 'nu.nl']);
  });
});

describe('display', () => {
  it('changes one setting at a time and leaves the others', () => {
    const { root, settings } = open('#weergave', { rest: 700 });
    click(root, '#mark-term');
    for (const [name, at] of [
      ['density', 1],
      ['text-size', 2],
      ['theme', 2],
      ['opens', 1],
    ] as const)
      root.querySelectorAll<HTMLInputElement>(`input[name=${name}]`)[at]?.click();
    expect(settings()).toMatchObject({
      marks: { person: true, term: false, treaty: true },
      density: 'all',
      textSize: 130,
      theme: 'dark',
      opens: 'click',
      rest: 700,
    });
  });

  it('tells how long a rest is in words, and stores it when the hand lets go', async () => {
    const { root, settings } = open('#weergave');
    type(root, '#rest', '1200');
    await settled(() => expect(textOf(root.querySelector('output'))).toBe('1,2 seconde'));
    expect(settings().rest).toBe(300);
    root.querySelector('#rest')?.dispatchEvent(new Event('change', { bubbles: true }));
    expect(settings().rest).toBe(1200);
  });

  it('shows an example with a card', async () => {
    const { root, actions } = open('#weergave');
    expect(actions.explain).toHaveBeenCalledWith(root.querySelector('.sample'), expect.any(AbortSignal));
    await settled(() => expect(root.querySelector('.card')).not.toBeNull());
  });
});

describe('knowledge', () => {
  it('searches while the reader types, and an answer that comes late changes nothing', async () => {
    const { root, actions } = open('#kennis');
    await settled(() => expect(root.querySelectorAll('.rows li')).toHaveLength(2));
    let late: (found: { total: number; items: never[] }) => void = () => undefined;
    actions.findEntries.mockReturnValueOnce(new Promise((done) => (late = done)));
    type(root, '#find-entry', 'an');
    actions.findEntries.mockResolvedValueOnce({ total: 1, items: [{ id: 'navo', kind: 'organisation', name: 'NAVO', line: '' }] });
    type(root, '#find-entry', 'navo');
    await settled(() => expect(textOf(root.querySelector('.rows'))).toBe('NAVO'));
    late({ total: 0, items: [] });
    await Promise.resolve();
    expect(textOf(root.querySelector('.rows'))).toBe('NAVO');
    expect(actions.findEntries).toHaveBeenLastCalledWith({ query: 'navo', kind: null, offset: 0 });
  });

  it('brings the next page when asked, after the rows that are there', async () => {
    const { root, actions } = open('#kennis');
    await settled(() => expect(root.querySelectorAll('.rows li')).toHaveLength(2));
    actions.findEntries.mockResolvedValueOnce({ total: 60, items: [{ id: 'aaa', kind: 'term', name: 'Aaa', line: '' }] });
    type(root, '#find-entry', 'a');
    await settled(() => expect(textOf(root)).toContain('Toon meer (nog 59)'));
    actions.findEntries.mockResolvedValueOnce({ total: 60, items: [{ id: 'bbb', kind: 'term', name: 'Bbb', line: '' }] });
    button(root, 'Toon meer (nog 59)').click();
    await settled(() => expect([...root.querySelectorAll('.rows .name')].map(textOf)).toEqual(['Aaa', 'Bbb']));
    expect(actions.findEntries).toHaveBeenLastCalledWith({ query: 'a', kind: null, offset: 1 });
  });

  it('shows the card of the chosen entry as of a day, never of one to come', async () => {
    const { root, actions } = open('#kennis/proef');
    await settled(() => expect(textOf(root.querySelector('.card h2'))).toBe('proefbegrip'));
    expect(actions.fetchCard).toHaveBeenLastCalledWith('proef', '2026-03-15');
    for (const [day, asked] of [
      ['2024-05-28', '2024-05-28'],
      ['2030-01-01', '2026-03-15'],
    ] as const) {
      const field = root.querySelector<HTMLInputElement>('#as-of');
      if (field !== null) field.value = day;
      field?.dispatchEvent(new Event('change', { bubbles: true }));
      await settled(() => expect(actions.fetchCard).toHaveBeenLastCalledWith('proef', asked));
    }
  });

  it('says so when there is no such entry', async () => {
    const given = fakeActions();
    given.actions.fetchCard.mockResolvedValue(null);
    const route = routeOf('#kennis/niets');
    const root = show(
      <Options settings={given.settings()} access={NO_ACCESS} route={route} actions={given.actions} today="2026-03-15" version="1" />,
    );
    await settled(() => expect(textOf(root)).toContain('Deze kaart bestaat niet'));
  });
});

describe('data', () => {
  const choose = (root: Element, text: string) => {
    const input = root.querySelector<HTMLInputElement>('input[type=file]');
    if (input === null) throw new Error('no file field');
    Object.defineProperty(input, 'files', { value: [new File([text], 'a.json')], configurable: true });
    input.dispatchEvent(new Event('change', { bubbles: true }));
  };

  it('exports the settings as a file', () => {
    const { root, actions, settings } = open('#gegevens', { theme: 'dark' });
    button(root, 'Bewaar als bestand').click();
    expect(actions.save).toHaveBeenCalledWith('duiding-instellingen.json', settingsFile(settings()));
  });

  it('shows what a file would change before it changes anything', async () => {
    const { root, settings } = open('#gegevens');
    choose(root, settingsFile(parseSettings({ theme: 'dark', sites: { 'nos.nl': false } })));
    await settled(() => expect(textOf(root)).toContain('Kleuren: van Als de pagina naar Donker'));
    expect(textOf(root)).toContain('nos.nl: van aan naar uit');
    expect(settings().theme).toBe('page');
    button(root, 'Neem over').click();
    expect(settings()).toMatchObject({ theme: 'dark', sites: { 'nos.nl': false } });
    await settled(() => expect(textOf(root)).toContain('De instellingen zijn overgenomen.'));
  });

  it('says what is wrong with a file, and changes nothing', async () => {
    const { root, settings } = open('#gegevens');
    choose(root, '{"duiding":"settings","version":2,"preferences":{"rest":-5,"theme":"dark"}}');
    await settled(() => expect(textOf(root)).toContain('In dit bestand klopt iets niet: rest.'));
    choose(root, '<html>');
    await settled(() => expect(textOf(root)).toContain('Dit bestand is niet te lezen.'));
    expect(settings().theme).toBe('page');
  });

  it('forgets the choices for articles, and wipes everything only after a question', async () => {
    const { root, actions, settings } = open('#gegevens', { articles: { 'https://nos.nl/a': true } });
    expect(textOf(root)).not.toContain('nos.nl/a');
    button(root, 'Vergeet die keuzes').click();
    expect(settings().articles).toEqual({});
    button(root, 'Wis alles').click();
    await settled(() => button(root, 'Wis alles nu'));
    expect(actions.wipe).not.toHaveBeenCalled();
    button(root, 'Wis alles nu').click();
    expect(actions.wipe).toHaveBeenCalled();
  });

  it('says what is remembered of what was read, for how long, and forgets it after a question', async () => {
    const { root, actions, settings } = open('#gegevens');
    await settled(() => expect(textOf(root)).toContain('Onthouden: 12 artikelen met 34 uitspraken.'));
    click(root, '#archive');
    expect(settings().archive).toBe(false);
    [...root.querySelectorAll('label')].find((label) => textOf(label) === 'Een jaar')?.click();
    expect(settings().keepFor).toBe(365);
    button(root, 'Vergeet wat ik las').click();
    await settled(() => button(root, 'Vergeet het nu'));
    expect(actions.forgetArchive).not.toHaveBeenCalled();
    button(root, 'Vergeet het nu').click();
    expect(actions.forgetArchive).toHaveBeenCalled();
  });

  it('syncs only when the reader wants it', () => {
    const { root, settings } = open('#gegevens');
    expect(settings().sync).toBe(false);
    click(root, '#sync');
    expect(settings().sync).toBe(true);
  });
});

describe('about', () => {
  it('tells version, knowledge and shortcuts', async () => {
    const { root, actions } = open('#over');
    await settled(() => expect(textOf(root)).toContain('van 15 maart 2026; elke kaart zegt tot wanneer die is nagekeken'));
    expect(textOf(root)).toContain('1.2.3');
    expect(textOf(root)).toContain('354 personen met 667 uitspraken');
    expect(textOf(root.querySelector('.keys'))).toContain('Naar de volgende vermeldingAlt+Shift+J');
    button(root, 'Wijzig ze in je browser').click();
    expect(actions.changeShortcuts).toHaveBeenCalled();
  });
});
