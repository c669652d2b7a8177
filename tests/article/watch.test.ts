// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readArticle, type Reading } from '../../article/read.ts';
import { watchArticle, watchPage } from '../../article/watch.ts';
import { HEADLINE, PARAGRAPHS, paragraphs, show } from './pages.ts';

let watching: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  watching = new AbortController();
});
afterEach(() => {
  watching.abort();
  vi.useRealTimers();
});

function open(): Reading {
  const reading = readArticle(show(`<main><article><h1>${HEADLINE}</h1>${paragraphs()}</article></main><div id="elsewhere"></div>`));
  if (!reading) throw new Error('No article was found.');
  return reading;
}

/** Lets observers report and the page fall quiet. */
async function settle(): Promise<void> {
  await vi.advanceTimersByTimeAsync(3_000);
}

describe('an article that changes after it was read', () => {
  it('is read again when a paragraph is added, rewritten or taken away, once for all that happens together', async () => {
    const changes: ((found: Reading) => void)[] = [
      ({ root }) => {
        const added = document.createElement('p');
        added.textContent = `${PARAGRAPHS[0]} Dat bleek woensdag uit een brief van de minister aan de Tweede Kamer.`;
        root.append(added);
      },
      ({ root }) => {
        const node = root.querySelector('p')?.firstChild;
        if (node instanceof Text) node.data = 'De tekst van deze alinea is herschreven nadat het artikel al was gelezen door Duiding.';
      },
      ({ root }) => {
        for (const paragraph of [...root.querySelectorAll('p')].slice(-2)) paragraph.remove();
      },
    ];
    for (const change of changes) {
      const found = open();
      const onChange = vi.fn();
      watchArticle(found, onChange, watching.signal);
      change(found);
      await settle();
      expect(onChange).toHaveBeenCalledTimes(1);
    }
  });

  it('is read again when the site replaces all of it', async () => {
    const found = open();
    const onChange = vi.fn();
    watchArticle(found, onChange, watching.signal);
    found.root.replaceWith(found.root.cloneNode(true));
    await settle();
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it('is left in peace when something else on the page changes, or nothing that counts', async () => {
    const found = open();
    const onChange = vi.fn();
    watchArticle(found, onChange, watching.signal);
    document.getElementById('elsewhere')?.append('Nieuwe advertentie');
    document.body.append(document.createElement('div'));
    found.root.append(document.createElement('img'));
    await settle();
    expect(onChange).not.toHaveBeenCalled();
  });

  it('is found when its text arrives late', async () => {
    show('<main></main>');
    const onChange = vi.fn();
    watchArticle(null, onChange, watching.signal);
    const article = new DOMParser().parseFromString(`<article><h1>${HEADLINE}</h1>${paragraphs()}</article>`, 'text/html').body.firstChild;
    if (article) document.querySelector('main')?.append(article);
    await settle();
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it('is no longer watched after the end', async () => {
    const found = open();
    const onChange = vi.fn();
    watchArticle(found, onChange, watching.signal);
    found.root.append('Er komt nog een lange zin bij, die het artikel langer maakt dan het was toen het werd gelezen.');
    watching.abort();
    found.root.replaceChildren();
    await settle();
    expect(onChange).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a site that shows another page in the same document', () => {
  it('is looked at once at first, and again when the address is another', async () => {
    const onPage = vi.fn();
    history.replaceState(null, '', '/een');
    watchPage(onPage, watching.signal);
    expect(onPage).toHaveBeenCalledTimes(1);
    history.pushState(null, '', '/twee');
    await settle();
    expect(onPage).toHaveBeenCalledTimes(2);
  });

  it('is not looked at again for a place within the same page', async () => {
    const onPage = vi.fn();
    watchPage(onPage, watching.signal);
    history.pushState(null, '', '#reacties');
    await settle();
    expect(onPage).toHaveBeenCalledTimes(1);
  });

  it('is looked at again when it comes back from the back/forward cache', () => {
    const onPage = vi.fn();
    watchPage(onPage, watching.signal);
    const restored = new Event('pageshow');
    Object.defineProperty(restored, 'persisted', { value: true });
    window.dispatchEvent(restored);
    expect(onPage).toHaveBeenCalledTimes(2);
  });

  it('waits for the reader while it is prerendered', () => {
    Object.defineProperty(document, 'prerendering', { value: true, configurable: true });
    const onPage = vi.fn();
    watchPage(onPage, watching.signal);
    expect(onPage).not.toHaveBeenCalled();
    Object.defineProperty(document, 'prerendering', { value: false, configurable: true });
    document.dispatchEvent(new Event('prerenderingchange'));
    expect(onPage).toHaveBeenCalledTimes(1);
  });

  it('costs nothing after the end: no timer, no ear', async () => {
    const onPage = vi.fn();
    watchPage(onPage, watching.signal);
    watching.abort();
    history.pushState(null, '', '/drie');
    document.dispatchEvent(new Event('visibilitychange'));
    await settle();
    expect(onPage).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});
