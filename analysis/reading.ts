/** Offsets are UTF-16 code units in `Article.text`, `start` inclusive, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

export type LanguageCode = 'nl' | 'af' | 'de' | 'en' | 'fr' | 'fy' | 'und';

/** One ground for the verdict; `key` names a sentence in the locale files, `words` what the text says, strongest first. */
export interface Reason {
  key:
    | 'headline'
    | 'lead'
    | 'body'
    | 'persons'
    | 'promise'
    | 'sport'
    | 'court'
    | 'commemoration'
    | 'entertainment'
    | 'metaphor'
    | 'other-subject'
    | 'too-little'
    | 'not-dutch';
  words: string[];
}

export interface Verdict {
  /** `doubtful`: nothing on the page, the popup offers to explain. */
  band: 'defence' | 'doubtful' | 'other';
  /** 0 (certainly not) to 1 (certainly) about defence. */
  score: number;
  reasons: Reason[];
}

/** A place in the text that a card can be opened for. Mentions are sorted and never cross. */
export interface Mention extends Span {
  kind: 'person' | 'term' | 'country' | 'treaty';
  /** The knowledge's entry, or null for a person that it does not know. */
  entry: string | null;
  /** Canonical name of a person, term, country or treaty article. */
  name: string;
  /** What the text says there. */
  text: string;
}

/** A person of the text, known or not. */
export interface Person {
  entry: string | null;
  name: string;
  /** The fullest form of the name in the text, as it stands there but for a genitive -s. */
  written: string;
  /** The function that the text itself gives ("demissionair defensieminister"), null when it gives none. */
  role: string | null;
  spans: Span[];
}

export interface Statement extends Span {
  /** Canonical name, null when the text names nobody ("een woordvoerder"). */
  speaker: string | null;
  speakerEntry: string | null;
  kind: 'direct' | 'indirect';
  /** The reporting verb as it stands in the text, null when the statement is carried over. */
  verb: string | null;
  /** `named`: name in the same sentence; `referred`: pronoun or function; `carried`: from the sentence before. */
  attribution: 'named' | 'referred' | 'carried';
  /**
   * How firmly the speaker stands behind it, by the reporting verb and the first words of a report: `hedged` for what is expected, hoped,
   * feared, believed or held possible, `denied` for what is denied or ruled out, else `asserted`.
   */
  certainty: 'asserted' | 'hedged' | 'denied';
  /** Topic ids of the knowledge. */
  topics: string[];
  /** The words between the quotation marks; of a report its own words with the clause that reports them, so that it reads by itself. */
  text: string;
}

/** A passage that leans on a treaty promise. */
export interface Passage extends Span {
  /** `navo-5`, `navo-4` or `eu-42-7`. */
  article: 'navo-5' | 'navo-4' | 'eu-42-7';
  manner: 'named' | 'paraphrased';
  polarity: 'affirmed' | 'negated' | 'doubted';
  text: string;
}

/** What the article applies the promise to; null where the text gives no ground to say so. */
export interface Situation {
  /** What would happen, in the text's own words ("beschoten en getroffen"). */
  what: Span | null;
  /** Whose troops or territory: country entry. */
  whom: string | null;
  /** Where: country entry. */
  where: string | null;
  /** Attacker: country entry. */
  attacker: string | null;
}

export interface Alliance {
  passages: Passage[];
  /** Country entries that the text names, in order of first mention. */
  countries: string[];
  situation: Situation;
}

/** What Duiding recognised in an Article. */
export interface Reading {
  language: LanguageCode;
  verdict: Verdict;
  mentions: Mention[];
  persons: Person[];
  statements: Statement[];
  alliance: Alliance;
  /** Topic ids of the knowledge, weightiest first. */
  topics: string[];
}
