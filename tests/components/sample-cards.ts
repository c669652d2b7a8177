import type { CardSource, CountryCard, PersonCard, TermCard, TreatyCard } from '../../knowledge/card.ts';

/** A made-up source. */
export function source(name: string, date: string | null = null): CardSource {
  return { title: `Bericht van ${name}`, url: `https://voorbeeld.nl/${encodeURIComponent(name)}`, outlet: name, date };
}

const base = { articleDate: '2024-05-28', facts: [], related: [], checkedUntil: '2026-03-15' };

export const minister: PersonCard = {
  ...base,
  kind: 'person',
  id: 'anna-voorbeeld',
  title: 'Anna Voorbeeld',
  party: 'ABC',
  roleInText: null,
  rolesThen: [
    {
      text: 'demissionair minister van Defensie (kabinet-Proef II)',
      from: '2022-01-10',
      to: '2024-07-02',
      caretakerFrom: '2023-07-07',
      sources: [source('Rijk')],
    },
  ],
  rolesNow: [{ text: 'burgemeester van Voorbeelddorp', from: '2025-06', to: null, caretakerFrom: null, sources: [source('Gemeente')] }],
  earlierAbout: 'instructeurs',
  earlier: [
    { date: '2022-11-08', gist: 'Vijftig trainers gaan naar Duitsland.', venue: 'Tweede Kamer', topics: [], source: source('Krant A') },
    { date: '2022-02', gist: 'Training daar is niet uitgesloten.', venue: 'Kamerdebat', topics: [], source: source('Krant B') },
    { date: '2022-08', gist: 'De training komt niet daar.', venue: 'Praag', topics: [], source: source('Krant A') },
    { date: '2023', gist: 'Er komt meer geld.', venue: 'interview', topics: [], source: source('Krant C') },
  ],
  timeline: [
    { text: 'minister van Binnenlandse Zaken', from: '2017-10-26', to: '2022-01-10', caretakerFrom: null, sources: [] },
    { text: 'minister van Defensie (kabinet-Proef II)', from: '2022-01-10', to: '2024-07-02', caretakerFrom: '2023-07-07', sources: [] },
  ],
  said: [
    { start: 40, end: 62, kind: 'direct', text: 'Wij sluiten niets uit' },
    { start: 100, end: 140, kind: 'indirect', text: 'dat er nog niets besloten is' },
  ],
};

export const stranger: PersonCard = {
  ...base,
  kind: 'person',
  id: 'onbekend:Bob Onbekend',
  title: 'Bob Onbekend',
  party: null,
  roleInText: 'woordvoerder',
  rolesThen: [],
  rolesNow: [],
  earlierAbout: null,
  earlier: [],
  timeline: [],
  said: [],
  checkedUntil: null,
};

export const term: TermCard = {
  ...base,
  kind: 'term',
  id: 'proef',
  title: 'proefbegrip',
  definition: 'Een begrip om mee te proeven.',
  why: 'Omdat het vaak voorkomt.',
  facts: [{ text: 'Het bestaat sinds 2001.', sources: [source('Krant A', '2001-09')] }],
  related: [{ id: 'navo', name: 'NAVO' }],
};

export const country: CountryCard = {
  ...base,
  kind: 'country',
  id: 'xx',
  title: 'Voorbeeldland',
  definition: 'Een land.',
  member: false,
  since: null,
  promise: [{ text: 'Artikel 5 geldt niet voor dit land.', sources: [source('Verdrag')] }],
  map: {
    width: 100,
    height: 50,
    land: 'M0 0l10 0 0 10z',
    allies: 'M20 0l10 0 0 10z',
    here: 'M40 0l10 0 0 10z',
    ring: { x: 45, y: 5 },
    tropic: 40,
  },
};

export const treaty: TreatyCard = {
  ...base,
  kind: 'treaty',
  id: 'navo-5',
  title: 'Artikel 5',
  manner: 'paraphrased',
  polarity: 'affirmed',
  definition: 'Een aanval op één lid geldt als aanval op alle.',
  criteria: [
    { key: 'what', asks: 'Een gewapende aanval.', here: 'beschieting van trainers', holds: 'met' },
    { key: 'whom', asks: 'Op een bondgenoot.', here: null, holds: 'open' },
    { key: 'where', asks: 'In het gebied.', here: 'in Voorbeeldland: buiten het gebied', holds: 'not-met' },
  ],
  countries: [
    { id: 'xx', name: 'Voorbeeldland', member: false, since: null },
    { id: 'nl', name: 'Nederland', member: true, since: '1949-08-24' },
  ],
  invocations: [
    { article: 'navo-5', date: '2001-09-12', by: ['de leden'], why: 'de aanslagen', sources: [source('Verdrag')] },
    { article: 'navo-4', date: '2022-02-24', by: ['Polen', 'Letland'], why: 'de inval', sources: [source('Verdrag')] },
  ],
};
