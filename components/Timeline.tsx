import type { PersonCard } from '../knowledge/card.ts';
import { dateWords } from './dates.ts';
import { Part } from './Part.tsx';
import { Toggle } from './Toggle.tsx';
import { layoutTimeline, type TimelineLayout } from './timeline-layout.ts';
import { t } from './words.ts';

const LANE = 28;

/** Keeps a label inside the strip. */
const anchor = (at: number) => (at < 8 ? 'start' : at > 92 ? 'end' : 'middle');

function Strip({ layout }: { layout: TimelineLayout }) {
  const axis = layout.lanes * LANE + 10;
  const { article } = layout;
  return (
    <svg class="timeline" height={axis + 24} role="img" aria-label={t('card.timeline')}>
      {layout.bars.map((bar) => (
        <g key={`${bar.from} ${bar.lane}`}>
          <text x={`${bar.from}%`} y={bar.lane * LANE + 11}>
            {bar.label}
          </text>
          <rect
            class={bar.then ? 'post' : 'past'}
            x={`${bar.from}%`}
            y={bar.lane * LANE + 16}
            width={`${Math.max(bar.to - bar.from, 1)}%`}
            height="11"
            rx="3"
          />
          {bar.caretaker !== null && bar.caretaker < bar.to && (
            <rect class="thin" x={`${bar.caretaker}%`} y={bar.lane * LANE + 16} width={`${bar.to - bar.caretaker}%`} height="11" rx="3" />
          )}
        </g>
      ))}
      <line class="axis" x1="0" x2="100%" y1={axis} y2={axis} />
      {layout.dots.map((dot, index) => (
        <circle class="dot" key={index} cx={`${dot}%`} cy={axis} r="3.5" />
      ))}
      {layout.years.map(({ year, at }) => (
        <text key={year} x={`${at}%`} y={axis + 19} text-anchor={anchor(at)}>
          {year}
        </text>
      ))}
      {article !== null && <line class="here" x1={`${article}%`} x2={`${article}%`} y1="13" y2={axis + 6} />}
      {article !== null && (
        <text class="here-label" x={`${article}%`} y={axis + 19} text-anchor={anchor(article)}>
          {t('card.thisArticle')}
        </text>
      )}
    </svg>
  );
}

function Periods({ card }: { card: PersonCard }) {
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

/** Posts as bars (the caretaker period lighter), statements as dots, the article as one line; the same as a table for who wants to read it. */
export function Timeline({ card }: { card: PersonCard }) {
  const layout = layoutTimeline(card);
  if (layout === null) return null;
  return (
    <Part title={t('card.timeline')}>
      <Toggle more={t('card.timelineTable')} fewer={t('card.timelineStrip')}>
        {(table) => (table ? <Periods card={card} /> : <Strip layout={layout} />)}
      </Toggle>
    </Part>
  );
}
