/** What an entry can be about. */
export const ENTRY_KINDS = ['person', 'term', 'organisation', 'mission', 'event', 'country', 'treaty'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** One row of a list of entries; `line` says in a few words who or what it is. */
export interface EntryItem {
  id: string;
  kind: EntryKind;
  name: string;
  line: string;
}
