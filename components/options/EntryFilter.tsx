import { ENTRY_KINDS, type EntryKind } from '../../knowledge/entry-kinds.ts';
import { t } from '../words.ts';

interface Props {
  query: string;
  kind: EntryKind | null;
  onFind: (query: string, kind: EntryKind | null) => void;
}

/** What to look for, by name and by kind. */
export function EntryFilter({ query, kind, onFind }: Props) {
  return (
    <search class="line">
      <label for="find-entry">{t('options.knowledge.find')}</label>
      <input
        id="find-entry"
        type="search"
        autocomplete="off"
        spellcheck={false}
        maxLength={200}
        placeholder={t('options.knowledge.example')}
        value={query}
        onInput={(event) => onFind(event.currentTarget.value, kind)}
      />
      <label class="unseen" for="entry-kind">
        {t('options.knowledge.kind')}
      </label>
      <select
        id="entry-kind"
        value={kind ?? ''}
        onChange={({ currentTarget }) => onFind(query, ENTRY_KINDS.find((one) => one === currentTarget.value) ?? null)}
      >
        <option value="">{t('options.knowledge.all')}</option>
        {ENTRY_KINDS.map((one) => (
          <option key={one} value={one}>
            {t(`options.kinds.${one}`)}
          </option>
        ))}
      </select>
    </search>
  );
}
