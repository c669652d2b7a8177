import type { Quote } from '../quotes.ts';
import type { Span, Statement } from '../reading.ts';
import { isNamingBack, pointsBack } from './back.ts';
import { type Clause, findClauses } from './clause.ts';
import { Focus, isNobody, type Speaker, UNCLEAR, UNNAMED } from './focus.ts';
import { besideColon, indirectSpan } from './indirect.ts';
import { isCrosshead, isTitle, opensWithVerb } from './quote-shape.ts';
import { opensWithName, type Scene } from './scene.ts';
import { opensReport } from './second-report.ts';
import type { Sentence } from './sentences.ts';
import { mainClausePerson, speaksOfSubject, subjectBeforeColon, themeOf } from './theme.ts';
import { joinedPersons } from './together.ts';
import { isSomebody } from './somebody.ts';
import { isGoverned } from './subject.ts';
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
  /** Number of the first draft of this sentence. */
  first: number;
}

/** So many sentences after somebody's words a loose fragment is still that person's. */
const FRAGMENT_REACH = 2;
/** So many sentences a quotation at the very beginning waits for somebody to be named. */
const PATIENCE = 3;

/** Reads the sentences in order and remembers who speaks. One reader an article. */
export class Reader {
  readonly drafts: Draft[] = [];
  private readonly scene: Scene;
  private readonly focus: Focus;
  private sinceStatement = 99;
  private previous: Part | null = null;
  /** Quotations before anybody was named. */
  private pending: { quote: Quote; age: number }[] = [];

  constructor(scene: Scene) {
    this.scene = scene;
    this.focus = new Focus(scene);
  }

  /** Reads one sentence: words `from` to `to` of the scene. */
  read(sentence: Sentence, from: number, to: number): void {
    const part = { sentence, from, to, first: this.drafts.length };
    const clauses = findClauses(this.scene, from, to);
    const theme = themeOf(this.scene, from, to);
    if (this.isQuestion(part)) {
      this.skim(from, to);
      return;
    }
    const joined = joinedPersons(this.scene, from, to);
    if (
      theme?.kind === 'person' &&
      theme.from < from + OPENING &&
      !isGoverned(this.scene, theme.from, from) &&
      !/^(dat|of)$/.test(this.scene.words[from]?.word ?? '')
    )
      this.focus.introduce(theme.person);
    if (joined !== null) this.focus.join(joined);
    if (!this.readBack(part, clauses)) {
      const used = this.readQuotes(part, clauses);
      this.readReported(part, clauses, used);
      if (this.drafts.length === part.first && theme !== null) {
        const person = this.focus.resolve(theme);
        if (person !== null && !(isNobody(person) && theme.kind !== 'role')) this.focus.speaker = person;
        if (theme.kind === 'person' && isGoverned(this.scene, theme.from, from)) this.pending = [];
      }
      this.readFragments(part, clauses, theme !== null && theme.from < from + OPENING);
    }
    this.settlePending();
    this.seePersons(from, to);
    if (joined !== null) this.focus.join(joined);
    this.sinceStatement = this.drafts.length > part.first ? 0 : this.sinceStatement + 1;
    this.previous = part;
  }

  /** Reads a headline or subheading: its quotations are the editor's cut of what the article quotes, so it only tells who there is. */
  skim(from: number, to: number): void {
    this.seePersons(from, to);
  }

  /** A line of its own that asks something, or a question put to "u": the interviewer's. */
  private isQuestion({ sentence }: Part): boolean {
    const { text } = this.scene;
    if (sentence.quotes.length > 0 || text.charAt(sentence.end - 1) !== '?') return false;
    if (/(?<![\p{L}])(?:u|uw|je|jij|jullie)(?![\p{L}])/iu.test(text.slice(sentence.start, sentence.end))) return true;
    const opens = sentence.start === 0 || text.charAt(sentence.start - 1) === '\n';
    const ends = sentence.end >= text.length || text.charAt(sentence.end) === '\n';
    return opens && ends;
  }

  private seePersons(from: number, to: number): void {
    for (let i = from; i < to; i++) {
      const person = this.scene.personAt[i] ?? -1;
      if (person >= 0 && this.scene.quoted[i] === 0) this.focus.see(person);
    }
  }

  /** "Dat zegt minister X.", "Die waarschuwing komt van X.": the sentence before is what X said. */
  private readBack(part: Part, clauses: readonly Clause[]): boolean {
    const last = this.previous;
    const naming = isNamingBack(this.scene, part.from, part.to);
    const clause = clauses.find((one) => pointsBack(this.scene, one, part.from, part.to));
    const subject = clause?.subject ?? naming;
    if (subject === null || subject === undefined) return false;
    const speaker = this.focus.resolve(subject, clause !== undefined && isPluralVerb(this.scene.words[clause.verb]?.word ?? ''));
    if (speaker === null) return false;
    const verb = clause === undefined ? null : this.span(clause.verb);
    const attribution = subject.kind === 'person' ? 'named' : 'referred';
    const drafts = this.drafts.slice(last?.first ?? this.drafts.length);
    const waiting = this.pending.splice(0);
    for (const { quote } of waiting) this.add(quote, speaker, 'direct', verb, attribution);
    for (const draft of drafts)
      if (draft.attribution === 'carried' || isNobody(draft.speaker)) Object.assign(draft, { speaker, verb, attribution });
    if (drafts.length === 0 && waiting.length === 0 && clause !== undefined && last !== null)
      for (const one of this.speakers(clause, speaker))
        if (!isNobody(one) || isSomebody(this.scene, clause)) this.add(last.sentence, one, 'indirect', verb, attribution);
    this.focus.speaker = speaker;
    return true;
  }

  /** Direct speech. Returns the clauses that introduce it. */
  private readQuotes(part: Part, clauses: readonly Clause[]): Set<Clause> {
    const used = new Set<Clause>();
    const { text } = this.scene;
    for (const quote of part.sentence.quotes) {
      const behind = clauses.find((one) => this.follows(one, quote));
      if (!isUtterance(text, quote) || this.embedded(part, quote)) {
        if (behind !== undefined && this.isLoneWord(part, quote, behind) && this.say(quote, behind)) used.add(behind);
        continue;
      }
      const clause = behind ?? this.leading(clauses, quote);
      if (clause === undefined) this.withoutClause(part, quote);
      else if (this.say(quote, clause)) {
        used.add(clause);
        const beside = besideColon(this.scene, clause, quote);
        const speaker = this.drafts[this.drafts.length - 1]?.speaker ?? UNNAMED;
        if (beside !== null && !isNobody(speaker)) this.add(beside, speaker, 'indirect', this.span(clause.verb), this.attribution(clause));
      }
    }
    return used;
  }

  /** A quotation in the middle of a clause, in small letters: part of what the sentence reports. */
  private embedded(part: Part, quote: Quote): boolean {
    const { text } = this.scene;
    const inner = text.slice(quote.inner.start, quote.inner.end);
    const lead = text.slice(part.sentence.start, quote.start);
    if (/^[^\p{L}]*\p{Lu}/u.test(inner) && !isTitle(inner, lead)) return false;
    return !/[:]\s*$/.test(lead) && countWords(lead) > 2 && !this.afterQuote(part, quote);
  }

  /** The second half of a quotation that its reporting clause cuts in two. */
  private afterQuote(part: Part, quote: Quote): boolean {
    return part.sentence.quotes.some(
      (other) =>
        other.end < quote.start &&
        countWords(this.scene.text.slice(other.end, quote.start)) <= 12 &&
        this.drafts.slice(part.first).some((draft) => draft.start === other.start),
    );
  }

  private say(quote: Quote, clause: Clause): boolean {
    const speaker = this.focus.resolve(clause.subject, isPluralVerb(this.scene.words[clause.verb]?.word ?? ''));
    const all = this.speakers(clause, speaker);
    for (const one of all) this.add(quote, one, 'direct', this.span(clause.verb), this.attribution(clause));
    return all.length > 0;
  }

  /** A quotation that no verb introduces: after a colon, or by itself. */
  private withoutClause(part: Part, quote: Quote): void {
    const { text } = this.scene;
    const lead = text.slice(part.sentence.start, quote.start);
    if (/:\s*$/.test(lead)) {
      const subject = subjectBeforeColon(this.scene, part.from, this.wordAt(quote.start, part));
      const speaker = subject === null || speaksOfSubject(this.scene, subject, quote, part.from) ? null : this.focus.resolve(subject);
      if (subject !== null && speaker !== null) {
        this.add(quote, speaker, 'direct', null, subject.kind === 'person' ? 'named' : 'referred');
        return;
      }
    }
    const inner = text.slice(quote.inner.start, quote.inner.end);
    if (isCrosshead(this.scene.text, part.sentence.start, quote)) return;
    const speaker = /:\s*$/.test(lead) && opensWithName(this.scene, part.from) ? UNCLEAR : this.focus.carried;
    if (speaker === null) {
      if (countWords(lead) === 0) this.pending.push({ quote, age: 0 });
      return;
    }
    const behind = countWords(text.slice(quote.end, part.sentence.end));
    const alone =
      (countWords(lead) <= 2 && behind <= 2) ||
      /[:,;]\s*$/.test(lead) ||
      part.sentence.quotes.some((other) => other !== quote && other.end <= quote.start);
    if (alone || (countWords(inner) >= 6 && hasVerb(inner))) this.add(quote, speaker, 'direct', null, 'carried');
  }

  /** Reported speech: what stands before "…, zegt X" first, else clause by clause. */
  private readReported(part: Part, clauses: readonly Clause[], used: ReadonlySet<Clause>): void {
    const second = clauses.findIndex((one, at) => at > 0 && opensReport(this.scene, one));
    const opener = second < 0 ? undefined : clauses[second];
    if (opener !== undefined) {
      const cut = opener.from - (/[,;]/.test(this.scene.words[opener.from]?.gap ?? '') ? 0 : 1);
      const at = this.scene.words[cut]?.start ?? part.sentence.end;
      const { sentence } = part;
      this.readReported({ ...part, to: cut, sentence: { ...sentence, end: at } }, clauses.slice(0, second), used);
      this.readReported({ ...part, from: cut, sentence: { ...sentence, start: at } }, clauses.slice(second), used);
      return;
    }
    const left = clauses.filter((one) => !used.has(one));
    if (left.some((one) => one.parenthetical && this.readIndirect(part, one, clauses[clauses.indexOf(one) - 1]))) return;
    for (const clause of left) if (!clause.parenthetical && this.readIndirect(part, clause, undefined)) break;
  }

  private readIndirect(part: Part, clause: Clause, before: Clause | undefined): boolean {
    const own =
      clause.parenthetical && clause.subject.kind === 'pronoun' && before?.subject.kind === 'person' ? before.subject : clause.subject;
    const speaker = this.focus.resolve(own, isPluralVerb(this.scene.words[clause.verb]?.word ?? ''));
    const all = this.speakers(clause, speaker);
    if (speaker === null && all.length === 0) return false;
    if (all[0] !== undefined && isNobody(all[0]) && clause.subject.kind === 'role' && clause.subject.noun === '') return false;
    const span = indirectSpan(this.scene, clause, part.sentence, part.from, part.to);
    if (all[0] !== undefined && isNobody(all[0]) && (span === null || !isSomebody(this.scene, clause))) {
      if (clause.kind === 'judge' && clause.subject.kind === 'role' && clause.subject.noun === 'mensen') return false;
      if (clause.subject.kind === 'role' && clause.subject.noun === 'allen') this.focus.speaksAsOrganisation();
      else this.focus.speaker = all[0];
      return clause.parenthetical;
    }
    if (span === null) return false;
    for (const one of all) this.add(span, one, 'indirect', this.span(clause.verb), this.attribution(clause));
    const main = mainClausePerson(this.scene, clause, part.from, part.to);
    if (main !== null) this.focus.speaker = main;
    return true;
  }

  /** Everybody who speaks in a clause: "Knol en De Wit vinden", "zeggen de ministers", or the one speaker that was found. */
  private speakers(clause: Clause, one: Speaker | null): readonly Speaker[] {
    const word = this.scene.words[clause.verb]?.word ?? '';
    const source = clause.kind === 'source' && (clause.subject.kind !== 'person' || this.scene.words[clause.to]?.word === 'en');
    const all = this.focus.group(clause.subject, source || isPluralVerb(word) || /^(hebben|hadden)$/.test(word));
    return all.length > 0 ? all : one === null ? [] : [one];
  }

  /** “helemaal niks uitsluiten” in a sentence about the speaker, or right after the speaker's words. */
  private readFragments(part: Part, clauses: readonly Clause[], aboutSomebody: boolean): void {
    const { text } = this.scene;
    const speaker = this.focus.speaker;
    if (speaker === null || isNobody(speaker)) return;
    for (const quote of part.sentence.quotes) {
      if (
        (quote.single && !aboutSomebody) ||
        this.drafts.slice(part.first).some((draft) => draft.start < quote.end && quote.start < draft.end)
      )
        continue;
      const inner = text.slice(quote.inner.start, quote.inner.end);
      const words = countWords(inner);
      const outside = countWords(text.slice(part.sentence.start, part.sentence.end)) - words;
      const near = this.sinceStatement < FRAGMENT_REACH;
      if (
        isCrosshead(this.scene.text, part.sentence.start, quote) ||
        clauses.some((one) => (this.scene.words[one.from]?.start ?? 0) < quote.end)
      )
        continue;
      if (words >= 2 && ((hasVerb(inner) && (aboutSomebody || (near && opensWithVerb(inner)))) || (near && outside <= 2)))
        this.add(quote, speaker, 'direct', null, 'carried');
    }
  }

  /** Gives the quotations at the beginning to whoever is named next. */
  private settlePending(): void {
    if (this.pending.length === 0) return;
    const speaker = this.focus.speaker;
    if (speaker === null) {
      this.pending = this.pending.map(({ quote, age }) => ({ quote, age: age + 1 })).filter(({ age }) => age < PATIENCE);
      return;
    }
    for (const { quote } of this.pending.splice(0)) this.add(quote, speaker, 'direct', null, 'carried');
  }

  private add(span: Span, speaker: Speaker, kind: Draft['kind'], verb: Span | null, attribution: Draft['attribution']): void {
    this.drafts.push({ start: span.start, end: span.end, speaker, kind, verb, attribution });
    this.focus.speaker = speaker;
    this.focus.heard(speaker);
    if (!isNobody(speaker)) this.focus.see(speaker);
  }

  private attribution(clause: Clause): Draft['attribution'] {
    return clause.subject.kind === 'person' ? 'named' : 'referred';
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
    for (const clause of clauses)
      if (!this.isAside(clause) && (this.scene.words[Math.max(clause.verb, clause.to - 1)]?.start ?? 0) < quote.start) best = clause;
    return best ?? clauses.find((clause) => clause.inverted);
  }

  /** "…, nadat X had gepleit voor …: '…'": the clause tells when, not whose words follow. */
  private isAside(clause: Clause): boolean {
    const before = this.scene.words[clause.from - 1]?.word ?? '';
    return !clause.inverted && /^(nadat|toen|omdat|terwijl|hoewel)$/.test(before);
  }

  /** "'Historisch', twitterde X over …": the quotation opens the sentence, and its clause says so or is all that follows. */
  private isLoneWord(part: Part, quote: Quote, clause: Clause): boolean {
    const { text, words } = this.scene;
    if (countWords(text.slice(part.sentence.start, quote.start)) > 0) return false;
    if (clause.to >= part.to - 3) return true;
    const comma = text.charAt(quote.inner.end - 1) === ',' || text.charAt(quote.end) === ',';
    return comma && clause.kind === 'say' && (words[clause.verb]?.start ?? 0) - quote.end < 4;
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
