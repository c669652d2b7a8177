import type { Quote } from '../quotes.ts';
import type { Span, Statement } from '../reading.ts';
import { type Clause, findClauses } from './clause.ts';
import { Focus, type Speaker, UNNAMED } from './focus.ts';
import { indirectSpan, pointsBack } from './indirect.ts';
import type { Scene } from './scene.ts';
import type { Sentence } from './sentences.ts';
import { subjectBeforeColon, themeOf } from './theme.ts';
import { countWords, hasVerb, isUtterance } from './utterance.ts';
import { isPluralVerb } from './verbs.ts';

/** A statement before it is dressed up for the Reading. */
export interface Draft extends Span {
  speaker: Speaker;
  kind: Statement['kind'];
  verb: Span | null;
  attribution: Statement['attribution'];
}

/** A person within so many words of its beginning is the subject of a sentence. */
const OPENING = 4;

interface Part {
  sentence: Sentence;
  from: number;
  to: number;
  headline: boolean;
}

/** So many sentences after somebody's words a loose fragment is still that person's. */
const FRAGMENT_REACH = 2;

/** Reads the sentences in order and remembers who speaks. One reader an article. */
export class Reader {
  readonly drafts: Draft[] = [];
  private readonly scene: Scene;
  private readonly focus: Focus;
  private sinceStatement = 99;
  private previous: Part | null = null;

  constructor(scene: Scene) {
    this.scene = scene;
    this.focus = new Focus(scene);
  }

  /** Reads one sentence: words `from` to `to` of the scene. */
  read(sentence: Sentence, from: number, to: number, headline: boolean): void {
    const part = { sentence, from, to, headline };
    const before = this.drafts.length;
    const clauses = findClauses(this.scene, from, to);
    const theme = themeOf(this.scene, from, to);
    const used = this.readQuotes(part, clauses);
    for (const clause of clauses) {
      if (used.has(clause)) continue;
      if (this.readIndirect(part, clause)) break;
    }
    if (this.drafts.length === before) {
      if (theme !== null) {
        const person = this.focus.resolve(theme);
        if (person !== null && !(person === UNNAMED && theme.kind !== 'role') && !headline) this.focus.speaker = person;
      }
    }
    this.readFragments(part, theme !== null && theme.from < from + OPENING, before);
    for (let i = from; i < to; i++) {
      const person = this.scene.personAt[i] ?? -1;
      if (person >= 0 && this.scene.quoted[i] === 0) this.focus.see(person);
    }
    this.sinceStatement = this.drafts.length > before ? 0 : this.sinceStatement + 1;
    this.previous = part;
  }

  /** Direct speech. Returns the clauses that introduce it. */
  private readQuotes(part: Part, clauses: readonly Clause[]): Set<Clause> {
    const used = new Set<Clause>();
    const { text } = this.scene;
    for (const quote of part.sentence.quotes) {
      if (!isUtterance(text, quote) || this.embedded(part, quote)) {
        const clause = clauses.find(
          (one) => this.follows(one, quote) && countWords(text.slice(quote.start, quote.end)) >= 1 && this.nothingElse(part, quote, one),
        );
        if (clause !== undefined && this.say(part, quote, clause)) used.add(clause);
        continue;
      }
      const clause = clauses.find((one) => this.follows(one, quote)) ?? this.leading(clauses, quote);
      if (clause !== undefined) {
        if (this.say(part, quote, clause)) used.add(clause);
      } else this.withoutClause(part, quote);
    }
    return used;
  }

  /** A quotation in the middle of a clause, in small letters: part of what the sentence reports. */
  private embedded(part: Part, quote: Quote): boolean {
    const { text } = this.scene;
    const inner = text.slice(quote.inner.start, quote.inner.end);
    if (/^[^\p{L}]*\p{Lu}/u.test(inner) || /[.!?]\s/.test(inner)) return false;
    const lead = text.slice(part.sentence.start, quote.start);
    return !/[:,]\s*$/.test(lead) && countWords(lead) > 2;
  }

  private say(part: Part, quote: Quote, clause: Clause): boolean {
    const speaker = this.focus.resolve(clause.subject, isPluralVerb(this.scene.words[clause.verb]?.word ?? ''));
    if (speaker === null) return false;
    this.add(quote, speaker, 'direct', this.span(clause.verb), clause.subject.kind === 'person' ? 'named' : 'referred', part.headline);
    return true;
  }

  /** A quotation that no verb introduces: after a colon, or by itself. */
  private withoutClause(part: Part, quote: Quote): void {
    const { text } = this.scene;
    const lead = text.slice(part.sentence.start, quote.start);
    if (/:\s*$/.test(lead)) {
      const subject = subjectBeforeColon(this.scene, part.from, this.wordAt(quote.start, part));
      const speaker = subject === null ? null : this.focus.resolve(subject);
      if (subject !== null && speaker !== null) {
        this.add(quote, speaker, 'direct', null, subject.kind === 'person' ? 'named' : 'referred', part.headline);
        return;
      }
    }
    if (part.headline) return;
    const speaker = this.focus.speaker;
    if (speaker === null) return;
    const behind = countWords(text.slice(quote.end, part.sentence.end));
    const alone =
      (countWords(lead) <= 2 && behind <= 2) ||
      /[:,;]\s*$/.test(lead) ||
      part.sentence.quotes.some((other) => other !== quote && other.end <= quote.start);
    const inner = text.slice(quote.inner.start, quote.inner.end);
    if (alone || (countWords(inner) >= 6 && hasVerb(inner))) this.add(quote, speaker, 'direct', null, 'carried', false);
  }

  private readIndirect(part: Part, clause: Clause): boolean {
    const plural = isPluralVerb(this.scene.words[clause.verb]?.word ?? '');
    const speaker = this.focus.resolve(clause.subject, plural);
    if (speaker === null || part.headline) return false;
    if (speaker === UNNAMED && (plural ? clause.kind !== 'say' : clause.kind === 'judge')) {
      this.focus.speaker = UNNAMED;
      return true;
    }
    const back = pointsBack(this.scene, clause, part.from, part.to);
    if (back) {
      const last = this.previous;
      if (last === null || last.headline || this.sinceStatement === 0) {
        this.focus.speaker = speaker;
        return true;
      }
      this.add(last.sentence, speaker, 'indirect', this.span(clause.verb), clause.subject.kind === 'person' ? 'named' : 'referred', false);
      return true;
    }
    const span = indirectSpan(this.scene, clause, part.sentence, part.from, part.to);
    if (span === null) return false;
    this.add(span, speaker, 'indirect', this.span(clause.verb), clause.subject.kind === 'person' ? 'named' : 'referred', false);
    return true;
  }

  /** “helemaal niks uitsluiten” in a sentence about the speaker, or right after the speaker's words. */
  private readFragments(part: Part, aboutSomebody: boolean, before: number): void {
    const { text } = this.scene;
    const speaker = this.focus.speaker;
    if (speaker === null || speaker === UNNAMED || part.headline) return;
    for (const quote of part.sentence.quotes) {
      if ((quote.single && !aboutSomebody) || this.drafts.slice(before).some((draft) => draft.start < quote.end && quote.start < draft.end))
        continue;
      const inner = text.slice(quote.inner.start, quote.inner.end);
      const words = countWords(inner);
      const outside = countWords(text.slice(part.sentence.start, part.sentence.end)) - words;
      const near = this.sinceStatement < FRAGMENT_REACH;
      if (words >= 2 && ((hasVerb(inner) && (aboutSomebody || near)) || (near && outside <= 2)))
        this.add(quote, speaker, 'direct', null, 'carried', false);
    }
  }

  private add(
    span: Span,
    speaker: Speaker,
    kind: Draft['kind'],
    verb: Span | null,
    attribution: Draft['attribution'],
    headline: boolean,
  ): void {
    this.drafts.push({ start: span.start, end: span.end, speaker, kind, verb, attribution });
    if (headline) return;
    this.focus.speaker = speaker;
    if (speaker !== UNNAMED) this.focus.see(speaker);
  }

  /** `'…', zegt X`: the clause comes right behind the quotation. */
  private follows(clause: Clause, quote: Quote): boolean {
    const verb = this.scene.words[clause.from];
    return (
      verb !== undefined &&
      clause.inverted &&
      verb.start >= quote.end &&
      /^[\s,.\-–—!?]*(?:zo\s|dan\s|en\s)?\s*$/.test(this.scene.text.slice(quote.end, Math.min(verb.start, quote.end + 12))) &&
      verb.start - quote.end < 10
    );
  }

  /** `X zegt: '…'`: the nearest clause before the quotation, else the first one of the sentence. */
  private leading(clauses: readonly Clause[], quote: Quote): Clause | undefined {
    let best: Clause | undefined;
    for (const clause of clauses) if ((this.scene.words[clause.from]?.start ?? 0) < quote.start) best = clause;
    return best ?? clauses.find((clause) => clause.inverted);
  }

  /** Nothing but the quotation and its clause stands in the sentence. */
  private nothingElse(part: Part, quote: Quote, clause: Clause): boolean {
    return countWords(this.scene.text.slice(part.sentence.start, quote.start)) === 0 && clause.to >= part.to - 3;
  }

  private wordAt(offset: number, part: Part): number {
    let i = part.from;
    while (i < part.to && (this.scene.words[i]?.start ?? 0) < offset) i++;
    return i;
  }

  private span(word: number): Span | null {
    const found = this.scene.words[word];
    return found === undefined ? null : { start: found.start, end: found.end };
  }
}
