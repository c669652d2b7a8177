import { t } from '../words.ts';

/** The three shapes of underlines and what they stand for. */
export function Legend() {
  return (
    <ul class="legend">
      {(['person', 'term', 'treaty'] as const).map((mark) => (
        <li key={mark}>
          <span class={`mark ${mark}`} aria-hidden="true" /> {t(`options.marks.${mark}`)}
        </li>
      ))}
    </ul>
  );
}
