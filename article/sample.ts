import type { Article } from '../analysis/article.ts';
import { SAMPLE_DATE } from '../components/page/Sample.tsx';
import { askBackground, hearCommands } from '../messages/door.ts';
import { loadSettings, watchSettings } from '../settings/store.ts';
import { showReading } from './show.ts';
import { TextBuilder } from './textbuilder.ts';
import { TextMap } from './textmap.ts';

/**
 * Draws on the sample article of a page of our own what Duiding would draw on such an article, and lets pointer, touch and the browser's
 * shortcuts open its cards; follows the settings. When `signal` aborts, nothing of it is left. Rejects when the background does not answer.
 */
export async function explainSample(sample: HTMLElement, signal: AbortSignal): Promise<void> {
  const { article, map } = readSample(sample);
  let settings = await loadSettings();
  const { reading, cards } = await askBackground({ type: 'explain', article });
  if (signal.aborted) return;
  const show = showReading({ article, map, root: sample, reading, cards, settings: () => settings }, signal);
  watchSettings((next) => {
    settings = next;
    show.refresh();
  }, signal);
  hearCommands((command) => show.command(command), signal);
}

function readSample(sample: HTMLElement): { article: Article; map: TextMap } {
  const builder = new TextBuilder();
  const title = sample.querySelector('h3')?.textContent ?? '';
  builder.writeBare(title);
  const blocks: Article['blocks'] = [{ kind: 'headline', start: 0, end: title.length }];
  for (const paragraph of sample.querySelectorAll('p[data-text]')) {
    const start = builder.startBlock();
    for (const node of paragraph.childNodes) if (node instanceof Text) builder.add(node);
    blocks.push({ kind: 'paragraph', start, end: builder.text.length });
  }
  const { text, runs } = builder;
  const origins = { title: null, outlet: null, publishedAt: null, modifiedAt: null };
  const dates = { publishedAt: SAMPLE_DATE, modifiedAt: null };
  return { article: { url: document.URL, title, outlet: null, ...dates, lang: 'nl', text, blocks, origins }, map: new TextMap(text, runs) };
}
