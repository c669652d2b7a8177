// Pages of our own, in the shapes that news sites give them. Used with the happy-dom environment.

/** Paragraphs as an article about defence has them. */
export const PARAGRAPHS = [
  'Minister Ollongren zei dinsdag dat Nederland samen met andere landen een volledig Patriot-systeem voor Oekraïne wil samenstellen.',
  'Volgens de minister is dat nodig, omdat de luchtverdediging van het land de aanvallen van de afgelopen weken niet meer kan opvangen.',
  'De bondgenoten bespreken het voorstel in juni, tijdens de bijeenkomst van de NAVO in Brussel, waar ook de levering van munitie op de agenda staat.',
  'Het ministerie van Defensie verwacht dat de eerste onderdelen binnen enkele maanden kunnen worden geleverd, mits andere landen meedoen.',
] as const;

export const HEADLINE = 'Nederland wil met bondgenoten Patriot-systeem leveren';

/** A list of other articles, each announced by a linked heading and a sentence. */
export const RELATED = `<div class="blok">
  <div><h3><a href="/a">Oefening op de Veluwe afgelast vanwege brandgevaar</a></h3><p>De landmacht stelt de oefening uit tot het najaar, als de grond weer nat genoeg is.</p></div>
  <div><h3><a href="/b">Marine krijgt twee nieuwe schepen voor de Noordzee</a></h3><p>De schepen gaan de kabels en leidingen op de zeebodem in het oog houden, zegt Defensie.</p></div>
  <div><h3><a href="/c">Kazerne in Assen blijft langer open dan verwacht</a></h3><p>De gemeente is opgelucht, want aan de kazerne zijn honderden banen verbonden in de regio.</p></div>
</div>`;

/** Replaces the document by a page with this body and head. */
export function show(body: string, head = '', lang = 'nl'): Document {
  const html = `<html lang="${lang}"><head>${head}</head><body>${body}</body></html>`;
  const page = new DOMParser().parseFromString(html, 'text/html');
  document.documentElement.lang = lang;
  document.head.replaceChildren(...page.head.childNodes);
  document.body.replaceChildren(...page.body.childNodes);
  return document;
}

export function paragraphs(texts: readonly string[] = PARAGRAPHS): string {
  return texts.map((text) => `<p>${text}</p>`).join('\n');
}
