// @vitest-environment happy-dom
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { Article } from '../../analysis/article.ts';
import { readArticle } from '../../article/read.ts';
import { HEADLINE, PARAGRAPHS, paragraphs, RELATED, show } from './pages.ts';

function read(body: string, head = ''): Article {
  const reading = readArticle(show(body, head));
  if (!reading) throw new Error('No article was found.');
  return v.parse(Article, reading.article);
}

const bodyOf = ({ text, blocks }: Article): string[] =>
  blocks.filter(({ kind }) => kind !== 'headline').map(({ start, end }) => text.slice(start, end));
const article = (inside: string): string => `<main><article><h1>${HEADLINE}</h1>${inside}</article></main>`;

const LATER = [
  'De Kamer debatteert volgende week over het voorstel, nadat de vaste commissie om een brief van het kabinet had gevraagd.',
  'Ook andere landen denken na over een bijdrage, maar zij willen eerst weten wat er voor hun eigen verdediging overblijft.',
];

describe('what is read', () => {
  it('is the headline, a newline, and the paragraphs', () => {
    const found = read(article(paragraphs()));
    expect(found.text).toBe([HEADLINE, ...PARAGRAPHS].join('\n'));
    expect(found.title).toBe(HEADLINE);
    expect(found.blocks.map(({ kind }) => kind)).toEqual(['headline', 'paragraph', 'paragraph', 'paragraph', 'paragraph']);
  });

  it('includes subheadings, quotes and captions, each for what it is', () => {
    const [one, two, three, four] = PARAGRAPHS;
    const found = read(
      article(`<p>${one}</p><figure><img><figcaption>Een Patriot-lanceerinstallatie op een oefenterrein in Polen.</figcaption></figure>
      <p>${two}</p><h2>Overleg in Brussel</h2><blockquote><p>${three}</p></blockquote><p>${four}</p>`),
    );
    expect(found.blocks.map(({ kind }) => kind)).toEqual([
      'headline',
      'paragraph',
      'caption',
      'paragraph',
      'subheading',
      'quote',
      'paragraph',
    ]);
  });

  it('includes a lead that stands outside the body', () => {
    const [lead, ...rest] = PARAGRAPHS;
    const found = read(
      `<header><h1>${HEADLINE}</h1><p class="intro">${lead}</p></header><div class="share">Deel dit artikel</div><div class="body">${paragraphs(rest)}</div>`,
    );
    expect(bodyOf(found)).toEqual([...PARAGRAPHS]);
    expect(found.blocks[1]?.kind).toBe('lead');
  });

  it('leaves out what stands above the article, however long it is', () => {
    const ticker = `<div><div>NET BINNEN · 210 lezers nu · <span>De landmacht stelt de oefening op de Veluwe uit tot het najaar</span></div></div>`;
    const found = read(`<div>${ticker}<div><h1>${HEADLINE}</h1><div>${paragraphs()}</div></div></div>`);
    expect(bodyOf(found)).toEqual([...PARAGRAPHS]);
  });

  it('includes a lead that the page calls a teaser, or sets as a heading', () => {
    const [lead, ...rest] = PARAGRAPHS;
    const teaser = `<header><h1>${HEADLINE}</h1><div class="artikel-teaser"><p>${lead}</p></div></header><div class="body">${paragraphs(rest)}</div>`;
    const heading = `<header><h1>${HEADLINE}</h1><h2 class="article-subheadline">${lead}</h2></header><div class="body">${paragraphs(rest)}</div>`;
    for (const page of [teaser, heading]) {
      const found = read(page);
      expect(bodyOf(found)).toEqual([...PARAGRAPHS]);
      expect(found.blocks[1]?.kind).toBe('lead');
    }
  });

  it('includes a lead once that the page shows twice', () => {
    const [lead] = PARAGRAPHS;
    expect(
      bodyOf(read(`<header><h1>${HEADLINE}</h1><p class="intro">${lead}</p></header><div class="body">${paragraphs()}</div>`)),
    ).toEqual([...PARAGRAPHS]);
  });

  it.each([
    'De Oekraïense president Zelensky bevestigde het bericht dinsdagavond op Telegram.',
    'Het ministerie van Defensie reageerde dinsdag nog niet op vragen van deze krant.',
    'Volgens de dienst gaat het om een lokale affiliate van de terreurbeweging Islamitische Staat.',
    'Een groot deel dit jaar leveren is volgens de minister niet mogelijk.',
    'Zelensky schreef op zijn Telegram-kanaal dat hij de bondgenoten dankbaar is.',
  ])('includes a last sentence that only sounds like a request to the reader: %s', (last) => {
    const body = [...PARAGRAPHS, ...LATER, last];
    expect(bodyOf(read(article(paragraphs(body))))).toEqual(body);
  });

  it('includes text that is spread over several containers', () => {
    const parts = PARAGRAPHS.map((text) => `<section class="part"><div><p>${text}</p></div></section>`).join(
      '<div class="ad">Advertentie</div>',
    );
    expect(bodyOf(read(article(parts)))).toEqual([...PARAGRAPHS]);
  });

  it('includes paragraphs that are only parted by line breaks', () => {
    const found = read(`<table><tr><td>Menu</td><td><div><h1>${HEADLINE}</h1>${PARAGRAPHS.join('<br><br>')}</div></td></tr></table>`);
    expect(bodyOf(found)).toEqual([...PARAGRAPHS]);
  });

  it('takes the headline from the metadata where the page shows none', () => {
    const found = read(`<div>${paragraphs()}</div>`, `<meta property="og:title" content="${HEADLINE}">`);
    expect(found.text.startsWith(`${HEADLINE}\n`)).toBe(true);
    expect(found.origins.title).toBe('opengraph');
  });
});

describe('what is left out', () => {
  const clean = [...PARAGRAPHS];
  const cases: Record<string, string> = {
    navigation: '<nav><a href="/">Voorpagina</a><a href="/sport">Sport</a></nav>',
    'related articles': `<section class="gerelateerd">${RELATED}</section>`,
    'announcements of other articles without a telling name': RELATED,
    'share bars': '<div class="share-bar"><a href="#">Deel op Mastodon</a> <a href="#">Mail</a></div>',
    'newsletter boxes':
      '<div class="newsletter-signup"><p>Meld je aan voor onze dagelijkse nieuwsbrief en mis niets van het nieuws over Defensie.</p></div>',
    'cookie walls':
      '<div id="cookie-consent"><p>Wij gebruiken cookies om onze website te verbeteren en om u advertenties te laten zien die bij u passen.</p></div>',
    scripts: '<script>var tekst = "Dit is een lange zin in een script, die geen deel van het artikel is.";</script>',
    'hidden parts':
      '<div hidden><p>Dit is een verborgen alinea die de lezer niet ziet, en die dus ook niet gelezen moet worden.</p></div><p style="display:none">Ook dit ziet niemand, hoe lang deze zin ook is en hoe goed hij ook klinkt.</p>',
    'text that the reader may edit':
      '<div contenteditable="true"><p>Hier schrijft de lezer zelf een lange reactie, en die is van niemand anders dan van de lezer.</p></div>',
    'see-also lines': '<p>Lees ook: <a href="/x">Zo werkt het Patriot-systeem dat Nederland wil leveren</a></p>',
  };
  for (const [name, html] of Object.entries(cases)) {
    it(`is ${name}`, () => {
      const [one, two, ...rest] = PARAGRAPHS;
      expect(bodyOf(read(article(paragraphs([one, two]) + html + paragraphs(rest))))).toEqual(clean);
    });
  }

  it.each([
    'Volg ons ook op Telegram en mis niets van het nieuws over Defensie.',
    'Reageer hier op dit artikel.',
    'Steun onze journalistiek met een gift.',
    'Deel dit artikel met anderen.',
  ])('is a request to the reader under the article: %s', (plea) => {
    const body = [...PARAGRAPHS, ...LATER];
    expect(bodyOf(read(article(paragraphs([...body, plea]))))).toEqual(body);
  });

  it('is what a style sheet hides', () => {
    const [one, two, ...rest] = PARAGRAPHS;
    const hidden = '<p class="x">Deze alinea staat wel in de pagina, maar een stijlregel verbergt haar voor iedereen die leest.</p>';
    const found = read(article(paragraphs([one, two]) + hidden + paragraphs(rest)), '<style>.x { display: none }</style>');
    expect(bodyOf(found)).toEqual(clean);
  });

  it('is what readers wrote below, even when that is longer than the article', () => {
    const reactions = Array.from(
      { length: 12 },
      (_, at) =>
        `<li class="comment"><p>Reactie ${at}: ik vind dat het kabinet hier veel te lang over heeft gedaan, en dat zeg ik al jaren.</p></li>`,
    );
    expect(bodyOf(read(`${article(paragraphs())}<div class="comments"><ol>${reactions.join('')}</ol></div>`))).toEqual(clean);
  });
});

describe('reading', () => {
  it('changes nothing on the page', () => {
    const page = show(article(paragraphs() + RELATED));
    const before = page.documentElement.outerHTML;
    readArticle(page);
    expect(page.documentElement.outerHTML).toBe(before);
  });

  it('finds nothing on a page of links', () => {
    expect(readArticle(show(`<ul>${'<li><a href="/x">Een kop van een artikel dat elders staat</a></li>'.repeat(30)}</ul>`))).toBeNull();
  });

  it('survives form fields that take the names of properties', () => {
    const found = read(article(`<form><input name="id"><input name="className">${paragraphs()}</form>`));
    expect(bodyOf(found)).toEqual(clean());
  });

  it('leads each block back to the page', () => {
    const reading = readArticle(show(article(paragraphs())));
    for (const { start, end } of reading?.article.blocks ?? []) {
      const said = reading?.map.locate(start, end).map(({ node, start: from, end: to }) => node.data.slice(from, to));
      expect(said?.join('')).toBe(reading?.article.text.slice(start, end));
    }
  });
});

function clean(): string[] {
  return [...PARAGRAPHS];
}

describe('a site that shows its next article in the same document', () => {
  const head = (title: string, day: string): string =>
    `<meta property="og:title" content="${title}"><meta property="article:published_time" content="${day}T10:00:00+02:00">`;
  const next = article(`<p>Gepubliceerd op 3 juni 2024</p>${paragraphs()}`);

  const before = () =>
    readArticle(show(`<h1>Kamer over Patriots</h1>${paragraphs(LATER)}`, head('Kamer over Patriots', '2024-05-28')))?.trace;

  it('is not believed where it leaves the day of the last one standing', () => {
    const left = before();
    const stale = readArticle(show(next, head('Kamer over Patriots', '2024-05-28')), left);
    expect(stale?.article.publishedAt).toBe('2024-06-03');
    const fresh = readArticle(show(next, head(HEADLINE, '2024-06-02')), left);
    expect(fresh?.article.publishedAt).toBe('2024-06-02T10:00:00+02:00');
  });

  it('is believed where the same article comes back', () => {
    const left = before();
    const again = `<h1>Kamer over Patriots</h1>${paragraphs(LATER)}`;
    expect(readArticle(show(again, head('Kamer over Patriots', '2024-05-28')), left)?.article.publishedAt).toBe(
      '2024-05-28T10:00:00+02:00',
    );
  });
});
