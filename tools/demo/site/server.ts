import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFile } from 'node:fs/promises';
import { loadArticles } from './article.ts';
import { cleanPage } from './clean.ts';
import { clutteredPage, restOf } from './cluttered.ts';
import { frontPage } from './front.ts';
import { picture } from './picture.ts';

/** A running news site; `requests` lists the path of all that it was asked for. */
export interface Site {
  port: number;
  requests: string[];
  close(): Promise<void>;
}

interface Answer {
  type: string;
  body: string;
}

const TYPES: Record<string, string> = { css: 'text/css', js: 'text/javascript', svg: 'image/svg+xml' };

/**
 * Serves the demo's news site on this machine, whatever host name it is asked by. `/artikel/<slug>` takes two wishes: `?sjabloon=rommelig`
 * or `?sjabloon=net` for the other template, and `?csp=streng` for a page that allows itself nothing (`default-src 'none'`).
 * Port 0 takes a free one.
 */
export async function serveSite(port = 0): Promise<Site> {
  const articles = loadArticles();
  const requests: string[] = [];

  const answer = async (url: URL): Promise<Answer | null> => {
    const [, room, name = ''] = url.pathname.split('/');
    const article = articles.find(({ slug }) => slug === name.replace(/\.svg$/, ''));
    // Browsers ask for it unasked, and would complain that it is not there.
    if (url.pathname === '/favicon.ico') return { type: 'image/svg+xml', body: picture('kanaal') };
    if (url.pathname === '/') return { type: 'text/html', body: frontPage(articles).text };
    if (room === 'artikel' && article) {
      const others = articles.filter((other) => other !== article);
      const wish = url.searchParams.get('sjabloon');
      const cluttered = wish === null ? article.template === 'cluttered' : wish === 'rommelig';
      return { type: 'text/html', body: (cluttered ? clutteredPage(article, others) : cleanPage(article, others, url.origin)).text };
    }
    if (room === 'rest' && article) return { type: 'text/html', body: restOf(article).text };
    if (room === 'assets' && article) return { type: 'image/svg+xml', body: picture(article.slug) };
    if (room === 'assets' && /^[a-z]+\.(css|js)$/.test(name)) {
      return { type: TYPES[name.split('.').at(-1) ?? ''] ?? '', body: await readFile(new URL(`assets/${name}`, import.meta.url), 'utf8') };
    }
    return null;
  };

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
    requests.push(url.href);
    if (url.searchParams.get('csp') === 'streng') response.setHeader('content-security-policy', "default-src 'none'");
    void answer(url)
      .catch(() => null)
      .then((found) => {
        response.writeHead(found ? 200 : 404, {
          'content-type': `${found?.type ?? 'text/plain'}; charset=utf-8`,
          'cache-control': 'no-cache',
        });
        response.end(found?.body ?? 'Niet gevonden');
      });
  });
  await new Promise<void>((done, fail) => server.once('error', fail).listen(port, '127.0.0.1', done));
  return {
    port: portOf(server.address()),
    requests,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The site has no port.');
  return address.port;
}
