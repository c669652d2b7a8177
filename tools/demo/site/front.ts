import type { SiteArticle } from './article.ts';
import { html, written, type Html } from './html.ts';

/** The front page: every article with its first sentence, newest first. */
export function frontPage(articles: SiteArticle[]): Html {
  return html`<!doctype html>
    <html lang="nl">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Het Kanaal: nieuws van hier en verder</title>
        <link rel="stylesheet" href="/assets/clean.css" />
      </head>
      <body>
        <header class="masthead"><a class="brand" href="/">Het Kanaal</a></header>
        <main class="front">
          <h1>Nieuws van hier en verder</h1>
          <ul class="teasers">
            ${articles.map(
              (article) =>
                html`<li>
                  <a href="/artikel/${article.slug}"
                    ><img src="/assets/${article.slug}.svg" alt="" width="240" height="100" />
                    <h2>${article.title}</h2></a
                  >
                  <p>${article.lead}</p>
                  <p class="byline">${article.section} · <time datetime="${article.published}">${written(article.published)}</time></p>
                </li> `,
            )}
          </ul>
        </main>
        <footer>Het Kanaal is een verzonnen krant, bij de demonstratie van Duiding.</footer>
      </body>
    </html> `;
}
