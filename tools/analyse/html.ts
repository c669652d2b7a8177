import { Window } from 'happy-dom';
import type { Article } from '../../analysis/article.ts';
import { readArticle } from '../../article/read.ts';

/**
 * The Article of a saved page, by the extension's own reader in a document without layout; scripts and styles are not run.
 * Rejects when the page holds no article.
 */
export async function articleFromHtml(html: string): Promise<Article> {
  const window = new Window({
    url: 'https://pagina.localhost/',
    settings: { disableJavaScriptFileLoading: true, disableCSSFileLoading: true, disableIframePageLoading: true },
  });
  try {
    window.document.write(html);
    const document: unknown = window.document;
    if (!isDocument(document)) throw new Error('no document');
    const reading = readArticle(document);
    if (reading === null) throw new Error('the page holds no article');
    return reading.article;
  } finally {
    await window.happyDOM.close();
  }
}

/** happy-dom declares its own DOM types beside the browser's. */
function isDocument(value: unknown): value is Document {
  return typeof value === 'object' && value !== null && 'documentElement' in value;
}
