import type { Span } from '../analysis/reading.ts';
import type { CardSaid } from '../knowledge/card.ts';
import { Part } from './Part.tsx';
import { Toggle } from './Toggle.tsx';
import { t } from './words.ts';

interface Props {
  said: readonly CardSaid[];
  onPlace: (span: Span) => void;
}

/** What a person says in the article itself: the surest statement, the rest behind one button; each leads to its place. */
export function Said({ said, onPlace }: Props) {
  if (said.length === 0) return null;
  const list = (shown: readonly CardSaid[]) => (
    <ul class="said">
      {shown.map((one) => (
        <li key={one.start}>
          <button type="button" onClick={() => onPlace(one)}>
            <span lang="nl">{one.kind === 'direct' ? `“${one.text}”` : one.text}</span>
            <span class="go" aria-hidden="true">
              {'\u00a0↓'}
            </span>
            <span class="unseen">, {t('card.toPlace')}</span>
          </button>
        </li>
      ))}
    </ul>
  );
  return (
    <Part title={t('card.saidHere')}>
      {said.length === 1 ? (
        list(said)
      ) : (
        <Toggle more={t('card.saidMore', said.length - 1)} fewer={t('card.saidFewer')}>
          {(all) => list(all ? said : said.slice(0, 1))}
        </Toggle>
      )}
    </Part>
  );
}
