import type { Passage } from '../../analysis/reading.ts';

export interface LabelledPerson {
  name: string;
  /** The name and every surface form. */
  forms: string[];
}

export interface LabelledStatement {
  /** Null: somebody without a name. */
  speaker: string | null;
  kind: 'direct' | 'indirect';
  anchor: string;
}

export interface LabelledPassage {
  anchor: string;
  article: Passage['article'];
  polarity: Passage['polarity'];
}

/** An article with what a reader found in it; null where nobody looked. */
export interface Labelled {
  id: string;
  /** The page's address, where it is known. */
  url?: string;
  title: string;
  text: string;
  publishedAt: string | null;
  lang: string;
  /** Null: the set says nothing about it. */
  label: 'yes' | 'no' | 'borderline' | null;
  /** A negative that is easily mistaken for a defence article. */
  hard: boolean;
  persons: LabelledPerson[] | null;
  terms: string[] | null;
  notTerms: string[];
  alliance: { present: boolean; passages: LabelledPassage[] } | null;
  statements: LabelledStatement[] | null;
}

export interface LabelledSet {
  name: string;
  articles: Labelled[];
}
