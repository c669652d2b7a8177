import { Component, createRef } from 'preact';
import type { EntryItem } from '../../knowledge/entry-kinds.ts';
import { t } from '../words.ts';
import { hashOf } from './route.ts';

interface Props {
  items: readonly EntryItem[];
  total: number | null;
  entry: string | null;
  onMore: () => void;
}

const MARKS = { person: 'person', treaty: 'treaty' } as const;
const markOf = (kind: EntryItem['kind']) => (kind === 'person' || kind === 'treaty' ? MARKS[kind] : 'term');

/** The rows that were found, a page at a time; the mark before each repeats its underline in articles. */
export class EntryList extends Component<Props> {
  #list = createRef<HTMLUListElement>();

  override componentDidUpdate(before: Props): void {
    // The button for more may be gone with the last page: who pressed it goes on at the first row that it brought.
    const more = before.items.length > 0 && this.props.items[before.items.length - 1] === before.items.at(-1);
    if (more && this.props.items.length > before.items.length)
      this.#list.current?.children[before.items.length]?.querySelector('a')?.focus({ preventScroll: true });
    // Back from the card, to the row that it was opened from.
    if (before.entry !== null && this.props.entry === null)
      this.#list.current?.querySelector<HTMLElement>(`a[href$="${CSS.escape(hashOf('kennis', before.entry).slice(1))}"]`)?.focus();
  }

  override render() {
    const { items, total, entry, onMore } = this.props;
    return (
      <>
        <p role="status" class="quiet">
          {total === null ? '' : total === 0 ? t('options.knowledge.none') : t('options.knowledge.found', total)}
        </p>
        <ul class="rows" ref={this.#list}>
          {items.map(({ id, kind, name, line }) => (
            <li key={id}>
              <a href={hashOf('kennis', id)} aria-current={id === entry ? 'true' : undefined} lang="nl">
                <span class={`mark ${markOf(kind)}`} aria-hidden="true" />
                <span class="name">{name}</span>
                <span class="line-of">{line}</span>
              </a>
            </li>
          ))}
        </ul>
        {total !== null && items.length < total && (
          <button type="button" class="plain" onClick={onMore}>
            {t('options.knowledge.more', { left: total - items.length })}
          </button>
        )}
      </>
    );
  }
}
