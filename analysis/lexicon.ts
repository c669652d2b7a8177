/** One way in which an entry is written. Forms are matched on folded tokens (see `analysis/tokens.ts`). */
export interface LexiconForm {
  text: string;
  /**
   * `exact`: case counts ("EU"); `word`: Dutch inflection and compounds are allowed ("NAVO-top", "onderzeeboten"); `alone`: inflection, but no
   * compounds ("tank", not "tankstation").
   */
  match: 'exact' | 'word' | 'alone';
  /** Has one meaning, whatever stands around it: `needs` and `not` of its entry do not count for it. */
  sure?: boolean;
}

/** What the analysis needs to know of an entry; everything else stays in the knowledge. */
export interface LexiconEntry {
  id: string;
  kind: 'person' | 'term' | 'country' | 'treaty';
  name: string;
  forms: LexiconForm[];
  /** Only persons: for pronouns. */
  gender: 'm' | 'f' | null;
  /** Only persons: surname with particle as it stands alone ("Ollongren", "Van Weel"). */
  surname: string | null;
  /** Only persons: functions as a text may put them ("minister van Defensie"), with their dates as ranges (ISO, partial). */
  roles: { title: string; from: string; to: string | null }[];
  /** Only terms: a mention counts only where one of `needs` stands nearby, and never beside one of `not` (folded words). */
  needs: string[];
  not: string[];
  /** Only terms: the country whose institution this is ("marine"); another country's is not meant. */
  of?: string;
  topics: string[];
  /** Only countries: those of its forms that are no name ("Nederlandse", "Duitsers"): they tell whose troops are meant, no card opens there. */
  demonyms?: string[];
}

/** The knowledge as the analysis sees it. `match` is linear in the text and returns the longest forms, left to right, not overlapping. */
export interface Lexicon {
  entry(id: string): LexiconEntry | undefined;
  match(text: string): LexiconHit[];
}

export interface LexiconHit {
  start: number;
  end: number;
  /** All entries that are written like this, at least one. */
  ids: string[];
}
