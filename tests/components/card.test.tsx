// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Card } from '../../components/Card.tsx';
import { CardStack } from '../../components/CardStack.tsx';
import type { Card as CardData } from '../../knowledge/card.ts';
import { button, expectAccessible, settled, show, textOf } from './render.ts';
import { country, minister, stranger, term, treaty } from './sample-cards.ts';

vi.mock('#i18n', async () => (await import('./render.ts')).dutchWords());

const nothing = () => undefined;
const view = (card: CardData) =>
  show(<Card frame={{ current: null }} card={card} back={null} status={null} onBack={nothing} onClose={nothing} onLink={nothing} />);

describe('the card of a person', () => {
  it('says who somebody was on the date of the article first, then what came after', () => {
    const text = textOf(view(minister));
    expect(text).toContain('Demissionair minister van Defensie (kabinet-Proef II), op 28 mei 2024');
    expect(text).toContain('In deze functie tot 2 juli 2024.');
    expect(text).toContain('Nu: burgemeester van Voorbeelddorp, sinds juni 2025');
    expect(text.indexOf('op 28 mei')).toBeLessThan(text.indexOf('Nu:'));
  });

  it('puts the nearest earlier statements in order of time, as precise as they are known', () => {
    const dates = [...view(minister).querySelectorAll('.earlier time')].map(textOf);
    expect(dates).toEqual(['februari 2022', 'augustus 2022', '8 november 2022']);
  });

  it('shows all of them behind one button, and back', async () => {
    const root = view(minister);
    button(root, 'Alle 4 eerdere uitspraken').click();
    await settled(() => expect(root.querySelectorAll('.earlier li')).toHaveLength(4));
    button(root, 'Minder uitspraken').click();
    await settled(() => expect(root.querySelectorAll('.earlier li')).toHaveLength(3));
  });

  it('gives the timeline as a table too', async () => {
    const root = view(minister);
    const table = () => root.querySelector('table.periods');
    expect(textOf(table())).toContain('10 januari 2022 – 2 juli 2024');
    expect(textOf(table())).toContain('28 mei 2024dit artikel');
    expect(table()?.closest('.unseen')).not.toBeNull();
    button(root, 'Als tabel').click();
    await settled(() => expect(table()?.closest('.unseen')).toBeNull());
    await expectAccessible(root);
  });

  it('admits what it does not know', () => {
    expect(textOf(view(stranger))).toContain('Volgens dit artikel: woordvoerderDuiding weet nog niets van deze persoon.');
    expect(textOf(view({ ...minister, rolesThen: [] }))).toContain('Van deze dag is geen functie bekend.');
  });

  it('says so when the page gives no date, or one that cannot be right', () => {
    expect(textOf(view({ ...minister, articleDate: null, dateProblem: 'missing' }))).toContain('De pagina noemt geen datum.');
    expect(textOf(view({ ...minister, articleDate: null, dateProblem: 'future' }))).toContain('een datum die nog moet komen');
  });
});

describe('what a person says in the article', () => {
  const withPlaces = (card: CardData, onPlace: (span: { start: number; end: number }) => void) =>
    show(
      <Card
        frame={{ current: null }}
        card={card}
        back={null}
        status={null}
        onBack={nothing}
        onClose={nothing}
        onLink={nothing}
        onPlace={onPlace}
      />,
    );

  it('stands between who somebody is and what was said earlier, a quotation in quotation marks', () => {
    const text = textOf(withPlaces(minister, nothing));
    expect(text).toContain('In dit artikel“Wij sluiten niets uit”');
    expect(text.indexOf('In dit artikel')).toBeGreaterThan(text.indexOf('op 28 mei'));
    expect(text.indexOf('In dit artikel')).toBeLessThan(text.indexOf('Eerder, over'));
  });

  it('leads to its place, and so does each of the others', async () => {
    const asked = vi.fn<(span: { start: number; end: number }) => void>();
    const root = withPlaces(minister, asked);
    root.querySelector<HTMLButtonElement>('.said button')?.click();
    expect(asked).toHaveBeenLastCalledWith(expect.objectContaining({ start: 40, end: 62 }));
    button(root, 'En nog 1 uitspraak').click();
    await settled(() => expect(root.querySelectorAll('.said button')).toHaveLength(2));
    root.querySelector<HTMLButtonElement>('.said li:last-child button')?.click();
    expect(asked).toHaveBeenLastCalledWith(expect.objectContaining({ start: 100, end: 140 }));
    await expectAccessible(root);
  });

  it('is left out where there is no article to go to', () => {
    expect(view(minister).querySelector('.said')).toBeNull();
  });
});

describe('the card of a country', () => {
  it('says whether it was an ally on that day and what the promise means for it, with a map that has words', async () => {
    const root = view(country);
    const text = textOf(root);
    expect(text).toContain('geen lid van de NAVO, op 28 mei 2024');
    expect(text).toContain('Wat de NAVO-belofte hier betekent');
    expect(text).toContain('Artikel 5 geldt niet voor dit land. Verdrag');
    const label = root.querySelector('.map svg')?.getAttribute('aria-label');
    expect(label).toBe('Kaart van het gebied van artikel 6 met de leden op 28 mei 2024; gemarkeerd is Voorbeeldland.');
  });

  it('goes without a map where the country is not on it', () => {
    expect(view({ ...country, map: null }).querySelector('.map')).toBeNull();
  });
});

describe('the card of the promise', () => {
  const root = () => view(treaty);

  it('says that the article does not name it, and compares what is asked with what is described', () => {
    const text = textOf(root());
    expect(text).toContain('NAVO-belofte, hier zonder naam genoemd');
    expect(text).toContain('Een gewapende aanval.Hier: beschieting van trainers');
    expect(text).toContain('Dat zegt het artikel niet.');
    expect(textOf(root().querySelector('.not-met'))).toBe('buiten het gebied');
  });

  it('names the countries that were members on the date, and those that were not', () => {
    expect([...root().querySelectorAll('.chips li')].map(textOf)).toEqual(['Nederland ✓lid', 'Voorbeeldland, geen lid']);
  });

  it('says what the article says of it, and nothing where it simply leans on it', () => {
    expect(textOf(view({ ...treaty, polarity: 'negated' }))).toContain('Het artikel zegt dat dit hier niet geldt.');
    expect(textOf(view({ ...treaty, polarity: 'doubted' }))).toContain('Het artikel laat open of dit hier geldt.');
    expect(textOf(root())).not.toContain('dit hier');
  });

  it('opens the card of a country from its chip', async () => {
    const stack = show(<CardStack card={treaty} fetchCard={async () => country} onClose={nothing} />);
    button(stack, 'Voorbeeldland, geen lid').click();
    await settled(() => expect(textOf(stack.querySelector('h2'))).toBe('Voorbeeldland'));
  });

  it('counts what was invoked up to that day, article by article', () => {
    const text = textOf(root());
    expect(text).toContain('Artikel 5: één keer, op 12 september 2001, door de leden.');
    expect(text).toContain('Artikel 4: één keer, op 24 februari 2022, door Polen en Letland.');
  });
});

describe('every card', () => {
  it.each([
    ['minister', minister],
    ['stranger', stranger],
    ['term', term],
    ['country', country],
    ['treaty', treaty],
  ] as const)('is readable by a screen reader (%s)', async (_, card) => {
    const root = view(card);
    expect(root.querySelector('[role=dialog]')?.getAttribute('aria-labelledby')).toBe(root.querySelector('h2')?.id);
    await expectAccessible(root);
  });

  it('lists its sources once each, and says up to when it was checked', async () => {
    const root = view(minister);
    expect(textOf(root.querySelector('footer'))).toContain('t/m mrt 2026');
    button(root, 'Bronnen (5)').click();
    await settled(() => expect(root.querySelectorAll('.sources li')).toHaveLength(5));
    await expectAccessible(root);
  });

  it('copies as text with its sources', async () => {
    const writeText = vi.fn<(text: string) => Promise<void>>(async () => undefined);
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    const root = view(treaty);
    button(root, 'Kopieer').click();
    await settled(() => expect(textOf(root.querySelector('footer'))).toContain('Gekopieerd'));
    expect(writeText.mock.calls[0]?.[0]).toContain('https://voorbeeld.nl/Verdrag');
    vi.unstubAllGlobals();
  });

  it('opens what it links to inside itself, with the way back', async () => {
    const root = show(<CardStack card={term} fetchCard={async (id) => ({ ...country, id })} onClose={nothing} />);
    button(root, 'NAVO').click();
    await settled(() => expect(textOf(root.querySelector('h2'))).toBe('Voorbeeldland'));
    button(root, '← Terug naar proefbegrip').click();
    await settled(() => expect(textOf(root.querySelector('h2'))).toBe('proefbegrip'));
    expect(document.activeElement?.textContent).toBe('NAVO');
  });

  it('says what to do when the extension was updated under the page', async () => {
    const root = show(<CardStack card={term} fetchCard={() => globalThis.Promise.reject(new Error('gone'))} onClose={nothing} />);
    button(root, 'NAVO').click();
    await settled(() => expect(textOf(root)).toContain('Herlaad de pagina.'));
  });
});
