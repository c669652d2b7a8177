import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../analysis/quotes.ts';

const quoted = (text: string): string[] => findQuotes(text).map((quote) => text.slice(quote.inner.start, quote.inner.end));

describe('quotations', () => {
  it.each([
    ['“Wij blijven.”'],
    ['"Wij blijven."'],
    ['‘Wij blijven.’'],
    ["'Wij blijven.'"],
    ['„Wij blijven.”'],
    ['„Wij blijven.“'],
    [",,Wij blijven.''"],
    [',,Wij blijven."'],
    ['«Wij blijven.»'],
    ['« Wij blijven. »'],
    ['”Wij blijven.”'],
    ["``Wij blijven.''"],
    ["''Wij blijven.''"],
    ["'Wij blijven.''"],
  ])('are found in %s', (quotation) => {
    expect(quoted(`Volgens haar is het besloten. ${quotation} Dat was alles.`)).toEqual(['Wij blijven.']);
  });

  it('are not opened or closed by apostrophes', () => {
    const text = "'s Avonds reden F-16's en auto's langs 's-Gravenhage; zo'n optocht zag 't dorp in '45 niet. Rutte's staf zweeg.";
    expect(quoted(text)).toEqual([]);
    expect(quoted("De generaal zei: 'Zo'n F-16 is 's nachts niet te zien.' Daarna ging hij.")).toEqual([
      "Zo'n F-16 is 's nachts niet te zien.",
    ]);
    expect(quoted('Ze zei: ‘Zo’n F-16 is ’s nachts niet te zien.’ Daarna ging ze.')).toEqual(['Zo’n F-16 is ’s nachts niet te zien.']);
  });

  it('of one sentence cut in two are two', () => {
    expect(quoted('“We wachten”, zegt Van Dalen, “tot het voorjaar.”')).toEqual(['We wachten', 'tot het voorjaar.']);
  });

  it('go on over paragraphs, with or without a fresh mark', () => {
    expect(quoted('“Eerst dit.\n“Dan dat.”\nEinde.')).toEqual(['Eerst dit.', 'Dan dat.']);
    expect(quoted('“Eerst dit.\nDan dat.”\nEinde.')).toEqual(['Eerst dit.\nDan dat.']);
  });

  it('hold the quotations inside them', () => {
    expect(quoted('“Hij riep ‘halt’ en schoot”, zegt ze.')).toEqual(['Hij riep ‘halt’ en schoot']);
  });

  it('that are never closed do not swallow the article', () => {
    expect(quoted(`Ze zei “ja en ging weg. ${'Er gebeurde niets. '.repeat(300)}`)).toEqual([]);
  });

  it('stay in bounds, sorted and apart in hostile text', () => {
    for (const text of [
      '"'.repeat(5000),
      "' ".repeat(5000),
      ' „a'.repeat(3000),
      '“Ja.\n'.repeat(2000),
      '\ud800“\udfff”',
      '”“'.repeat(500),
    ]) {
      let last = 0;
      for (const quote of findQuotes(text)) {
        expect(quote.start).toBeGreaterThanOrEqual(last);
        expect(quote.inner.end).toBeGreaterThan(quote.inner.start);
        expect(quote.end).toBeLessThanOrEqual(text.length);
        last = quote.end;
      }
    }
  });
});
