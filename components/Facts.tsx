import type { CardFact } from '../knowledge/card.ts';
import { Part } from './Part.tsx';
import { SourceLine } from './Sources.tsx';
import { Toggle } from './Toggle.tsx';
import { t } from './words.ts';

/** More than these at once tire. */
const FIRST = 3;

/** Sentences with their sources. */
export function List({ facts }: { facts: readonly CardFact[] }) {
  return (
    <ul class="facts">
      {facts.map((fact) => (
        <li key={fact.text}>
          <span lang="nl">{fact.text}</span> <SourceLine sources={fact.sources} />
        </li>
      ))}
    </ul>
  );
}

/** What else is known, each sentence with its sources. */
export function Facts({ facts }: { facts: readonly CardFact[] }) {
  if (facts.length === 0) return null;
  return (
    <Part title={t('card.facts')}>
      {facts.length <= FIRST + 1 ? (
        <List facts={facts} />
      ) : (
        <Toggle more={t('card.showAll')} fewer={t('card.showFewer')}>
          {(all) => <List facts={all ? facts : facts.slice(0, FIRST)} />}
        </Toggle>
      )}
    </Part>
  );
}
