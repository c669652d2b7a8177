// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { isArticlePage } from '../../article/gate.ts';
import { HEADLINE, paragraphs, RELATED, show } from './pages.ts';

function at(url: string, body: string, head = ''): boolean {
  const page = show(body, head);
  Object.defineProperty(page, 'URL', { value: url, configurable: true });
  return isArticlePage(page);
}
const article = `<h1>${HEADLINE}</h1>${paragraphs()}`;

describe('a page is taken for an article', () => {
  it('when it says so in its metadata', () => {
    expect(
      at(
        'https://nieuws.example/x',
        '',
        '<meta property="og:type" content="article"><meta property="article:published_time" content="2024-05-28">',
      ),
    ).toBe(true);
    expect(at('https://nieuws.example/artikel/x', '', '<script type="application/ld+json">{"@type": "NewsArticle"}</script>')).toBe(true);
  });

  it('when it looks like one and says nothing', () => {
    expect(at('https://nieuws.example/binnenland/nederland-wil-patriots-leveren', article)).toBe(true);
    expect(at('https://nieuws.example/?p=1234', article)).toBe(true);
  });
});

describe('a page is left alone', () => {
  it('when it is a front page, however much text it has', () => {
    expect(at('https://nieuws.example/', article + RELATED)).toBe(false);
    expect(at('https://nieuws.example/index.html', article, '<meta property="og:type" content="article">')).toBe(false);
  });

  it('when it is a section or a list', () => {
    expect(at('https://nieuws.example/sport', RELATED.repeat(10), '<meta property="og:type" content="website">')).toBe(false);
    expect(
      at(
        'https://nieuws.example/sport',
        RELATED,
        '<script type="application/ld+json">{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle"}]}</script>',
      ),
    ).toBe(false);
  });

  it('when it has hardly any text', () => {
    expect(at('https://nieuws.example/nederland-wil-patriots-leveren', `<h1>${HEADLINE}</h1>`)).toBe(false);
  });
});
