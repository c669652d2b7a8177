import { Component } from 'preact';
import type { EntryItem, EntryKind } from '../../knowledge/entry-kinds.ts';
import { t } from '../words.ts';
import { EntryCard } from './EntryCard.tsx';
import { EntryFilter } from './EntryFilter.tsx';
import { EntryList } from './EntryList.tsx';
import type { OptionsActions } from './options-actions.ts';

interface Props {
  actions: OptionsActions;
  /** The entry that is chosen. */
  entry: string | null;
  today: string;
}

interface State {
  query: string;
  kind: EntryKind | null;
  items: EntryItem[];
  /** Null until the background has answered. */
  total: number | null;
  failed: boolean;
}

/** All that Duiding knows, to search and to read. */
export class KnowledgeSection extends Component<Props, State> {
  override state: State = { query: '', kind: null, items: [], total: null, failed: false };
  #asked = 0;

  override componentDidMount(): void {
    void this.#find('', null, 0);
  }

  override componentWillUnmount(): void {
    this.#asked++;
  }

  /** Asks for the rows from `offset` on; an answer to an older question is late and changes nothing. */
  #find = async (query: string, kind: EntryKind | null, offset: number): Promise<void> => {
    const token = ++this.#asked;
    this.setState({ query, kind });
    const found = await this.props.actions.findEntries({ query, kind, offset }).catch(() => null);
    if (token !== this.#asked) return;
    if (found === null) return this.setState({ failed: true });
    this.setState(({ items }) => ({ items: [...items.slice(0, offset), ...found.items], total: found.total, failed: false }));
  };

  override render() {
    const { actions, entry, today } = this.props;
    const { query, kind, items, total, failed } = this.state;
    return (
      <div class={entry === null ? 'knowledge' : 'knowledge chosen'}>
        <div class="entries">
          <EntryFilter query={query} kind={kind} onFind={(words, of) => void this.#find(words, of, 0)} />
          {failed && <p class="fault">{t('options.knowledge.failed')}</p>}
          <EntryList items={items} total={total} entry={entry} onMore={() => void this.#find(query, kind, items.length)} />
        </div>
        <EntryCard actions={actions} entry={entry} today={today} />
      </div>
    );
  }
}
