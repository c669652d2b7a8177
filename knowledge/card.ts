/** Where a fact comes from. `date` is as precise as the source (ISO 8601), null when the page shows none. */
export interface CardSource {
  title: string;
  url: string;
  outlet: string;
  date: string | null;
}

/** A sentence in plain Dutch with its sources. */
export interface CardFact {
  text: string;
  sources: CardSource[];
}

/** A post that somebody held; `text` is ready to read ("demissionair minister van Defensie (kabinet-Rutte IV)"). */
export interface CardRole {
  text: string;
  /** Null when the start was not seen. */
  from: string | null;
  to: string | null;
  /** From this date on the cabinet was a caretaker. */
  caretakerFrom: string | null;
  sources: CardSource[];
}

/** What somebody said earlier; always dated before the article. */
export interface CardEarlier {
  date: string;
  /** A paraphrase, or for `archived` the words themselves. */
  gist: string;
  venue: string;
  topics: string[];
  source: CardSource;
  /**
   * Set where it comes from the reader's own archive and not from the knowledge: `direct` for the speaker's own words, `indirect` for an article's report of
   * them; `also` are further articles that have the same words.
   */
  archived?: { kind: 'direct' | 'indirect'; also: CardSource[] };
}

/** An earlier statement and one of this article that are about the same subject. No more is said of the two. */
export interface CardTogether {
  earlier: CardEarlier;
  here: { text: string; kind: 'direct' | 'indirect' };
  /** The subject's label, null where only words are shared. */
  topic: string | null;
}

/** What a person says in the article itself. Offsets are UTF-16 code units in `Article.text`. */
export interface CardSaid {
  start: number;
  end: number;
  kind: 'direct' | 'indirect';
  /** As the text has it, cut at a word. */
  text: string;
}

export interface CardLink {
  id: string;
  name: string;
}

export interface CardBase {
  /** Entry id, or `onbekend:<name>` for a person whom the knowledge does not know. */
  id: string;
  title: string;
  /** The article's day (ISO 8601), null when the page does not say. */
  articleDate: string | null;
  /** Why `articleDate` is null: the page gives no date, or one that still has to come. The card says so in the open. */
  dateProblem?: 'missing' | 'future';
  /** True where `articleDate` is a day that the reader chose outside an article. */
  chosenDate?: boolean;
  facts: CardFact[];
  related: CardLink[];
  /** The day up to which this entry was checked, null for an unknown person. */
  checkedUntil: string | null;
}

export interface PersonCard extends CardBase {
  kind: 'person';
  party: string | null;
  /** Posts on the article's date; empty when none is known. Without an article date: the posts now. */
  rolesThen: CardRole[];
  /** What is known of the person now, only where it differs from then. */
  rolesNow: CardRole[];
  /** The function that the text gives, for a person whom the knowledge does not know. */
  roleInText: string | null;
  /** Words of topic that `earlier` was sorted by, null when there is no common subject. */
  earlierAbout: string | null;
  /** Nearest to the article's subject first; the view puts the ones that it shows in order of time. */
  earlier: CardEarlier[];
  /** The closest pairs first. */
  sameSubject?: CardTogether[];
  /** Where the reader met a person whom the knowledge does not know: functions that texts gave, and articles, the latest first. */
  seen?: { roles: { text: string; date: string | null }[]; articles: CardSource[] };
  timeline: CardRole[];
  /** The statement that is surest to be this person's first, the rest in the order of the text; empty without an article. */
  said: CardSaid[];
}

export type TermCategory = 'organisation' | 'mission' | 'event';

export interface TermCard extends CardBase {
  kind: 'term';
  /** What kind of thing it is, where it is one of these. */
  category?: TermCategory;
  definition: string;
  why: string | null;
}

export interface CountryCard extends CardBase {
  kind: 'country';
  definition: string;
  /** Member of NATO on the article's date; `since` is its accession date. */
  member: boolean;
  since: string | null;
  /** What articles 5 and 6 mean for this country on the article's date. */
  promise: CardFact[];
  /** The treaty area on that date, null for a country that is not on it. */
  map: CardMap | null;
}

/** The treaty area as SVG path data in a drawing of `width` by `height` units. */
export interface CardMap {
  width: number;
  height: number;
  land: string;
  /** The members on the article's date. */
  allies: string;
  here: string;
  /** The middle of a country that is too small to find without a ring around it. */
  ring: { x: number; y: number } | null;
  /** Where the Tropic of Cancer runs, from the top. */
  tropic: number;
}

export interface CardCriterion {
  key: 'what' | 'whom' | 'where';
  /** What the treaty asks. */
  asks: string;
  /** What the article describes, null when it does not say. */
  here: string | null;
  /** `met`, `not-met` or `open`: a comparison with the criterion, no ruling. */
  holds: 'met' | 'not-met' | 'open';
}

export interface CardInvocation {
  article: string;
  date: string;
  by: string[];
  why: string;
  sources: CardSource[];
}

export interface TreatyCard extends CardBase {
  kind: 'treaty';
  manner: 'named' | 'paraphrased';
  /** Whether the article says that it holds, says that it does not, or leaves it open. */
  polarity: 'affirmed' | 'negated' | 'doubted';
  definition: string;
  criteria: CardCriterion[];
  countries: { id: string; name: string; member: boolean; since: string | null }[];
  /** Counted up to the article's date. */
  invocations: CardInvocation[];
}

/** What the reader gets for one mention. */
export type Card = PersonCard | TermCard | CountryCard | TreatyCard;
