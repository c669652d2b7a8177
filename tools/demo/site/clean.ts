import type { SiteArticle } from './article.ts';
import { html, jsonLd, written, type Html } from './html.ts';

/** A page as a careful newsroom makes it: one <article>, JSON-LD, OpenGraph, <time>. `origin` is the site's address. */
export function cleanPage(article: SiteArticle, others: SiteArticle[], origin: string): Html {
  const url = `${origin}/artikel/${article.slug}`;
  return html`<!doctype html>
    <html lang="${article.lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${article.title} | Het Kanaal</title>
        <meta name="description" content="${article.lead}" />
        <meta property="og:type" content="article" />
        <meta property="og:title" content="${article.title}" />
        <meta property="og:site_name" content="Het Kanaal" />
        <link rel="canonical" href="${url}" />
        <link rel="stylesheet" href="/assets/clean.css" />
        ${jsonLd(newsArticle(article, url))}
      </head>
      <body>
        <header class="masthead">
          <a class="brand" href="/">Het Kanaal</a>
          <nav aria-label="Rubrieken">
            <ul>
              <li><a href="/">Voorpagina</a></li>
              <li><a href="/">Politiek</a></li>
              <li><a href="/">Buitenland</a></li>
              <li><a href="/">Sport</a></li>
            </ul>
          </nav>
        </header>
        <main>
          <article>
            <p class="section">${article.section}</p>
            <h1>${article.title}</h1>
            <p class="byline">Door ${article.author} · <time datetime="${article.published}">${written(article.published)}</time></p>
            <p class="lead">${article.lead}</p>
            <figure>
              <img src="/assets/${article.slug}.svg" alt="" width="720" height="300" />
              <figcaption>${article.caption}</figcaption>
            </figure>
            ${article.body.map((block) => (block.kind === 'subheading' ? html`<h2>${block.text}</h2> ` : html`<p>${block.text}</p> `))}
          </article>
          <aside aria-label="Meer nieuws">
            <h2>Meer nieuws</h2>
            <ul>
              ${others.map((other) => html`<li><a href="/artikel/${other.slug}">${other.title}</a></li> `)}
            </ul>
          </aside>
        </main>
        <footer>Het Kanaal is een verzonnen krant, bij de demonstratie van Duiding.</footer>
      </body>
    </html> `;
}

function newsArticle(article: SiteArticle, url: string): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    description: article.lead,
    inLanguage: article.lang,
    datePublished: article.published,
    dateModified: article.modified ?? article.published,
    author: { '@type': 'Person', name: article.author },
    publisher: { '@type': 'Organization', name: 'Het Kanaal' },
    mainEntityOfPage: url,
  };
}
