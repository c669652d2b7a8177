import type { LexiconEntry } from '../../analysis/lexicon.ts';

/** An entry that is known by its name and nothing else. */
export const bareEntry = (id: string, kind: LexiconEntry['kind'], name: string): LexiconEntry => ({
  id,
  kind,
  name,
  gender: null,
  surname: null,
  roles: [],
  needs: [],
  not: [],
  topics: [],
  forms: [],
});
