import type { CardSource } from '../knowledge/card.ts';
import { dateWords } from './dates.ts';
import { t } from './words.ts';

/** A link to where a fact comes from, shown as `children` or the outlet's name. */
export function SourceLink({ source, label }: { source: CardSource; label?: string }) {
  if (!/^https?:/.test(source.url)) return <span>{label ?? source.outlet}</span>;
  return (
    <a href={source.url} target="_blank" rel="noopener noreferrer" title={source.title}>
      {label ?? source.outlet}
      <span aria-hidden="true">{'\u00a0↗'}</span>
      <span class="unseen">{t('card.opens')}</span>
    </a>
  );
}

/** Outlet names behind a sentence, small. `before` is what stands there first: a venue. */
export function SourceLine({ sources, before = null }: { sources: readonly CardSource[]; before?: string | null }) {
  return (
    <span class="quiet">
      {before !== null && <span lang="nl">{before}</span>}
      {sources.map((source, index) => (
        <span key={source.url}>
          {before !== null || index > 0 ? ' · ' : ''}
          <SourceLink source={source} />
        </span>
      ))}
    </span>
  );
}

/** All sources of a card, with title and date. */
export function SourceList({ sources }: { sources: readonly CardSource[] }) {
  return (
    <ul class="sources">
      {sources.map((source) => (
        <li key={source.url}>
          <SourceLink source={source} label={source.title} />
          {/* Where a page has no title, its outlet stands for it. */}
          {source.title === source.outlet ? '' : ` ${source.outlet}`}
          {source.date === null ? '' : `, ${dateWords(source.date)}`}
        </li>
      ))}
    </ul>
  );
}
