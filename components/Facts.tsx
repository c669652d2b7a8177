import type { CardFact } from '../knowledge/card.ts';
import { Part } from './Part.tsx';
import { SourceLine } from './Sources.tsx';
import { t } from './words.ts';

/** What else is known, each sentence with its sources. */
export function Facts({ facts }: { facts: readonly CardFact[] }) {
  if (facts.length === 0) return null;
  return (
    <Part title={t('card.facts')}>
      <ul class="facts">
        {facts.map((fact) => (
          <li key={fact.text}>
            <span lang="nl">{fact.text}</span> <SourceLine sources={fact.sources} />
          </li>
        ))}
      </ul>
    </Part>
  );
}
