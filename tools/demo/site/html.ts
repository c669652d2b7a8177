/** HTML that was put together by `html`. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Part = string | number | Html | (string | Html)[];

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function write(part: Part): string {
  if (Array.isArray(part)) return part.map(write).join('');
  return part instanceof Html ? part.text : String(part).replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}

/** A template whose values are escaped, unless they are Html themselves. */
export function html(texts: TemplateStringsArray, ...values: Part[]): Html {
  return new Html(texts.map((text, i) => text + (i < values.length ? write(values[i] ?? '') : '')).join(''));
}

/** A script element with data, safe against a closing tag inside it. */
export function jsonLd(data: object): Html {
  return new Html(`<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`);
}

const DATE = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Amsterdam' });

/** An ISO date-time as a Dutch reader writes it: `28 mei 2024 om 10:12`. */
export function written(date: string): string {
  return DATE.format(new Date(date));
}
