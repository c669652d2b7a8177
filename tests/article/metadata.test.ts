// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { dateInUrl, readDate } from '../../article/dates.ts';
import { readMetadata } from '../../article/metadata.ts';
import { readArticle } from '../../article/read.ts';
import { HEADLINE, PARAGRAPHS, paragraphs, show } from './pages.ts';

const ld = (json: string): string => `<script type="application/ld+json">${json}</script>`;
const published = (head: string, body = ''): unknown => readMetadata(show(body, head)).publishedAt;

describe('the day of publication', () => {
  it('comes from JSON-LD, in a list or a graph', () => {
    const article = '{"@type":"NewsArticle","headline":"Kop","datePublished":"2024-05-28T10:15:00+02:00"}';
    const found = { value: '2024-05-28T10:15:00+02:00', origin: 'json-ld' };
    expect(published(ld(article))).toEqual(found);
    expect(published(ld(`[{"@type":"Organization"},${article}]`))).toEqual(found);
    expect(published(ld(`{"@graph":[{"@type":"WebPage"},${article}]}`))).toEqual(found);
  });

  it('is that of this article, not of another that the page mentions', () => {
    const head = `<link rel="canonical" href="https://nieuws.example/hier">${ld('[{"@type":"NewsArticle","url":"https://nieuws.example/daar","datePublished":"2020-01-01"},{"@type":"NewsArticle","mainEntityOfPage":{"@id":"https://nieuws.example/hier"},"datePublished":"2024-05-28"}]')}`;
    expect(published(head)).toEqual({ value: '2024-05-28', origin: 'json-ld' });
  });

  it('comes from JSON-LD that is broken, too', () => {
    expect(published(ld('{"@type":"NewsArticle","description":"eerste\nregel","datePublished":"2024-05-28",}'))).toEqual({
      value: '2024-05-28',
      origin: 'json-ld',
    });
    expect(published(ld('{"@type":"NewsArticle","headline":"De "kop"","datePublished":"2024-05-28"}'))).toEqual({
      value: '2024-05-28',
      origin: 'json-ld',
    });
  });

  it('comes from OpenGraph, microdata, other metadata or the address, and says from which', () => {
    expect(published('<meta property="article:published_time" content="2024-05-28T10:15:00Z">')).toEqual({
      value: '2024-05-28T10:15:00Z',
      origin: 'opengraph',
    });
    expect(published('', '<time itemprop="datePublished" datetime="2024-05-28">gisteren</time>')).toEqual({
      value: '2024-05-28',
      origin: 'microdata',
    });
    expect(published('<meta name="DC.date.issued" content="28-05-2024">')).toEqual({ value: '2024-05-28', origin: 'meta' });
    expect(published('<link rel="canonical" href="https://nieuws.example/2024/05/28/kop">')).toEqual({
      value: '2024-05-28',
      origin: 'url',
    });
  });

  it('is that of the article that is called as the page is, where no address tells', () => {
    const head = `<meta property="og:title" content="${HEADLINE} | Krant">${ld(`[{"@type":"NewsArticle","headline":"Een heel ander bericht","datePublished":"2020-01-01"},{"@type":"NewsArticle","headline":"${HEADLINE}","datePublished":"2024-05-28"}]`)}`;
    expect(published(head)).toEqual({ value: '2024-05-28', origin: 'json-ld' });
  });

  it('is not that of a reaction', () => {
    const reaction = '<li class="comment"><time itemprop="datePublished" datetime="2024-05-30">donderdag</time></li>';
    expect(published('', reaction)).toBeNull();
    expect(published('', `${reaction}<time itemprop="datePublished" datetime="2024-05-28">dinsdag</time>`)).toEqual({
      value: '2024-05-28',
      origin: 'microdata',
    });
  });

  it('is the Dutch day when the page gives midnight in universal time', () => {
    expect(published('<meta property="article:published_time" content="2024-05-27T22:00:00Z">')).toEqual({
      value: '2024-05-28',
      origin: 'opengraph',
    });
  });

  it('is unknown when the page says none, or one that cannot be', () => {
    expect(published('')).toBeNull();
    expect(published('<meta name="date" content="2999-01-01">')).toBeNull();
    expect(published('<meta name="date" content="vandaag">')).toBeNull();
  });
});

describe('a day that only readers see', () => {
  const day = (body: string): unknown => {
    const article = readArticle(show(`<article><h1>${HEADLINE}</h1>${body}</article>`))?.article;
    return [article?.publishedAt, article?.origins.publishedAt];
  };

  it('is read near the headline', () => {
    expect(day(`<div class="meta">Door onze redactie, 28 mei 2024, 10.15 uur</div>${paragraphs()}`)).toEqual(['2024-05-28', 'text']);
    expect(day(`<p>Geplaatst: dinsdag 28-05-2024</p>${paragraphs()}`)).toEqual(['2024-05-28', 'text']);
    expect(day(`<p>Bijgewerkt op 30 mei 2024</p><p>Gepubliceerd op 28 mei 2024</p>${paragraphs()}`)).toEqual(['2024-05-28', 'text']);
  });

  it('is read from a time element', () => {
    expect(day(`<p>Door de redactie, <time datetime="2024-05-28T10:15">gisteren</time> om 10.15 in het jaar 1</p>${paragraphs()}`)).toEqual(
      ['2024-05-28T10:15:00', 'time'],
    );
  });

  it('is the day on which it appeared where the same line says when it changed', () => {
    const times = '<time class="updated" datetime="2024-05-30">30 mei</time> <time class="published" datetime="2024-05-28">28 mei</time>';
    expect(day(`<div>${times}</div>${paragraphs()}`)).toEqual(['2024-05-28', 'time']);
    expect(day(`<div><time class="updated" datetime="2024-05-30">30 mei</time></div><p>28 mei 2024</p>${paragraphs()}`)).toEqual([
      '2024-05-28',
      'text',
    ]);
  });

  it('is the day that readers see where the time element says another', () => {
    expect(day(`<p><time datetime="2024-06-03T10:18:46Z">Gepubliceerd op 28 mei 2024</time></p>${paragraphs()}`)).toEqual([
      '2024-05-28',
      'text',
    ]);
  });

  it('is read from the line above the headline before it is taken from the opening of a sentence', () => {
    const opening = 'Brussel, 12 maart 2019 – Op die dag tekende de minister het verdrag, waarna de Kamer er twee dagen over sprak.';
    expect(day(paragraphs([opening, ...PARAGRAPHS]))).toEqual(['2019-03-12', 'text']);
    const page = show(`<article><p class="datum">28 mei 2024</p><h1>${HEADLINE}</h1>${paragraphs([opening, ...PARAGRAPHS])}</article>`);
    expect(readArticle(page)?.article.publishedAt).toBe('2024-05-28');
  });

  it('is read under the headline of an opinion piece whose frame is named after comment', () => {
    const header = `<header class="ArticleHeaderComment"><div class="PublishDate">Dinsdag 28 mei 2024</div></header>`;
    expect(day(header + paragraphs())).toEqual(['2024-05-28', 'text']);
  });

  it('is not the day of something that the article tells', () => {
    expect(
      day(
        paragraphs([
          'Op 12 maart 2019 tekende de minister het verdrag, waarna de Kamer er twee dagen over sprak.',
          'Het duurde daarna nog jaren voordat er iets van terechtkwam, en dat lag niet aan Defensie zelf.',
        ]),
      ),
    ).toEqual([null, null]);
  });

  it('is not that of another article', () => {
    const teaser = '<div><h3><a href="/x">Een ander artikel met een lange kop</a></h3><p>3 april 2021</p></div>';
    expect(day(paragraphs() + teaser)).toEqual([null, null]);
  });
});

describe('dates as they are written', () => {
  const written: [string, string | null][] = [
    ['28 mei 2024', '2024-05-28'],
    ['di 28 mrt. 2023 om 9.00', '2023-03-28'],
    ['1 augustus 2022', '2022-08-01'],
    ['28-05-2024', '2024-05-28'],
    ['28/5/2024', '2024-05-28'],
    ['May 28, 2024', '2024-05-28'],
    ['28. März 2024', '2024-03-28'],
    ['28.05.24', '2024-05-28'],
    ['2024-05-28 10:15', '2024-05-28T10:15:00'],
    ['20240528', '2024-05-28'],
    ['Tue, 28 May 2024 10:15:00 GMT', '2024-05-28'],
    ['31 februari 2024', null],
    ['28 mensen 2024', null],
    ['artikel 2024', null],
  ];
  for (const [text, day] of written) it(`${text} is ${day ?? 'no date'}`, () => expect(readDate(text)).toBe(day));

  it('has the month first only where that is the custom', () => {
    expect([readDate('4/5/2024'), readDate('4/5/2024', true), readDate('4/28/2024')]).toEqual(['2024-05-04', '2024-04-05', '2024-04-28']);
  });

  it('is found in addresses, where a number is not mistaken for one', () => {
    expect(dateInUrl('https://nieuws.example/2024/05/28/kop')).toBe('2024-05-28');
    expect(dateInUrl('https://nieuws.example/artikel/20240528-kop')).toBe('2024-05-28');
    expect(dateInUrl('https://nieuws.example/berichten/28-05-2024')).toBe('2024-05-28');
    expect(dateInUrl('https://nieuws.example/berichten/04-05-2024', true)).toBe('2024-04-05');
    expect(dateInUrl('https://nieuws.example/artikel/2024052812345/kop')).toBeNull();
  });
});

describe('title and outlet', () => {
  it('are those that the page states, with their origin', () => {
    const found = readMetadata(
      show(
        '',
        `<meta property="og:title" content="Kop"><meta property="og:site_name" content="Het Nieuws"><title>Kop - Het Nieuws</title>`,
      ),
    );
    expect([found.title, found.outlet]).toEqual([
      { value: 'Kop', origin: 'opengraph' },
      { value: 'Het Nieuws', origin: 'opengraph' },
    ]);
  });
});
