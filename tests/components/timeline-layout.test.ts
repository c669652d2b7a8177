// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { vi } from 'vitest';
import type { CardRole, PersonCard } from '../../knowledge/card.ts';
import { layoutTimeline, type TimelineLayout } from '../../components/timeline-layout.ts';
import { minister } from './sample-cards.ts';

vi.mock('#i18n', async () => (await import('./render.ts')).dutchWords());

const post = (text: string, from: string, to: string | null): CardRole => ({ text, from, to, caretakerFrom: null, sources: [] });
const busy = (count: number): PersonCard => ({
  ...minister,
  timeline: Array.from({ length: count }, (_, index) =>
    post(
      `lid van de commissie voor Onderwerp ${index}`,
      `${1985 + Math.floor(index * 1.3)}`,
      index % 3 === 0 ? null : `${1990 + Math.floor(index * 1.3)}`,
    ),
  ),
});

/** The stretches, in per cent, that the words above the bars take; `room` is how many characters fit on the strip. */
function words(layout: TimelineLayout, room: number) {
  return layout.bars
    .filter(({ label }) => label !== '')
    .map(({ lane, from, to, label, ends }) => {
      const width = (label.length / room) * 100;
      return ends ? { lane, left: to - width, right: to } : { lane, left: from, right: from + width };
    });
}

describe('the strip of years', () => {
  it.each([
    ['a wide card', 70],
    ['a small screen with large text', 26],
  ])('puts no name over another and none beyond the edge, on %s', (_, room) => {
    for (const card of [minister, busy(3), busy(30)]) {
      const layout = layoutTimeline(card, room);
      const spans = layout === null ? [] : words(layout, room);
      for (const span of spans) {
        expect(span.left).toBeGreaterThanOrEqual(-0.1);
        expect(span.right).toBeLessThanOrEqual(100.1);
        const over = spans.filter(
          (other) => other !== span && other.lane === span.lane && other.left < span.right && span.left < other.right,
        );
        expect(over).toEqual([]);
      }
    }
  });

  it('stays low for somebody with thirty posts, and keeps what was held on the day of the article', () => {
    const layout = layoutTimeline({ ...busy(30), timeline: [...busy(30).timeline, post('minister van Proef', '2024-01', null)] });
    expect(layout?.lanes).toBe(4);
    expect(layout?.bars.some(({ then, from }) => then && from > 90)).toBe(true);
  });

  it('names a post once that somebody held in several cabinets on end', () => {
    const timeline = [
      post('minister-president (kabinet-Een)', '2010-10-14', '2012-11-05'),
      post('minister-president (kabinet-Twee)', '2012-11-05', '2017-10-26'),
      post('secretaris-generaal van de NAVO', '2024-10-01', null),
    ];
    const labels = layoutTimeline({ ...minister, timeline }, 60)?.bars.map(({ from, label }) => ({ from, label }));
    labels?.sort((a, b) => a.from - b.from);
    expect(labels?.map(({ label }) => label)).toEqual(['minister-president', '', 'NAVO']);
  });

  it('marks the day of the article, and leaves out years that would stand in its words', () => {
    const layout = layoutTimeline(minister);
    expect(layout?.article?.at).toBeGreaterThan(50);
    expect(layout?.years.map(({ year }) => year)).toContain(2017);
    expect(layoutTimeline({ ...minister, articleDate: null })?.article).toBeNull();
  });

  it('is left out for somebody of whom no post is known', () => {
    expect(layoutTimeline({ ...minister, timeline: [] })).toBeNull();
  });
});
