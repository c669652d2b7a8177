import { Part } from './Part.tsx';
import type { PopupItem } from './popup-state.ts';
import { t } from './words.ts';

interface Props {
  title: string;
  items: readonly PopupItem[];
  onGoTo: (mention: number) => void;
}

/** Rows that lead to a mention on the page; their marks repeat the underlines there. */
export function PopupList({ title, items, onGoTo }: Props) {
  if (items.length === 0) return null;
  return (
    <Part title={title} level="h2">
      <ul class="rows">
        {items.map((item) => (
          <li key={item.id}>
            <button type="button" onClick={() => onGoTo(item.mention)}>
              <span class={`mark ${item.mark}`} aria-hidden="true" />
              <span class="name" lang="nl">
                {item.name}
              </span>
              <Count item={item} />
            </button>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Count({ item }: { item: PopupItem }) {
  if (item.statements !== null && item.statements > 0) return <span class="count">{t('popup.statements', item.statements)}</span>;
  return (
    <span class="count">
      <span aria-hidden="true">{t('popup.times', [item.times])}</span>
      <span class="unseen">{t('popup.timesLong', item.times)}</span>
    </span>
  );
}
