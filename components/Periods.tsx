import type { PersonCard } from '../knowledge/card.ts';
import { dateWords } from './dates.ts';
import { t } from './words.ts';

/** Posts, statements and the article itself in order of time, as a table. */
export function Periods({ card }: { card: PersonCard }) {
  const rows = [
    ...card.timeline.map((role) => ({
      at: role.from ?? '',
      when: `${role.from === null ? '' : dateWords(role.from)} – ${role.to === null ? t('card.present') : dateWords(role.to)}`,
      what:
        role.caretakerFrom === null
          ? role.text
          : `${role.text}; ${t('card.caretaker')} ${t('card.since', { date: dateWords(role.caretakerFrom) })}`,
    })),
    ...card.earlier.map((earlier) => ({ at: earlier.date, when: dateWords(earlier.date), what: `${t('card.said')}, ${earlier.venue}` })),
    ...(card.articleDate === null ? [] : [{ at: card.articleDate, when: dateWords(card.articleDate), what: t('card.thisArticle') }]),
  ].sort((a, b) => (a.at < b.at ? -1 : 1));
  return (
    <table class="periods">
      <tbody>
        {rows.map((row) => (
          <tr key={row.when + row.what}>
            <th scope="row">{row.when}</th>
            <td lang="nl">{row.what}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
