import { Component, createRef } from 'preact';
import type { PersonCard } from '../knowledge/card.ts';
import { monthWords } from './dates.ts';
import { Part } from './Part.tsx';
import { Periods } from './Periods.tsx';
import { Toggle } from './Toggle.tsx';
import { layoutTimeline } from './timeline-layout.ts';
import { t } from './words.ts';

/** Rows in em of the strip's own text, so that they grow with it. */
const LANE = 2.5;
const em = (rows: number, more: number) => `${rows * LANE + more}em`;

/** About as wide as letters are in the interface's fonts, in em. */
const CHARACTER = 0.56;

/** What stands under the line of the card's day; short, since there is little room. */
function hereWords({ chosenDate, articleDate }: PersonCard): string {
  return chosenDate === true && articleDate !== null ? monthWords(articleDate) : t('card.thisArticle');
}

/** The strip as wide as it is: it says how many characters fit on it once it is on the page. */
class Strip extends Component<{ card: PersonCard }, { room?: number }> {
  #svg = createRef<SVGSVGElement>();

  override componentDidMount(): void {
    this.#measure();
    // It ends with the element.
    if (this.#svg.current !== null) new ResizeObserver(() => this.#measure()).observe(this.#svg.current);
  }

  #measure(): void {
    const svg = this.#svg.current;
    if (svg === null || svg.clientWidth === 0) return;
    const { fontSize, letterSpacing } = getComputedStyle(svg);
    const room = Math.floor(svg.clientWidth / (CHARACTER * parseFloat(fontSize) + (parseFloat(letterSpacing) || 0)));
    if (room !== this.state.room) this.setState({ room });
  }

  override render() {
    const layout = layoutTimeline(this.props.card, this.state.room);
    if (layout === null) return null;
    const { article, lanes } = layout;
    return (
      <svg ref={this.#svg} class="timeline" height={em(lanes, 3)} aria-hidden="true">
        {layout.bars.map((bar) => (
          <g key={`${bar.from} ${bar.lane}`}>
            <text x={`${bar.ends ? bar.to : bar.from}%`} y={em(bar.lane, 1)} text-anchor={bar.ends ? 'end' : 'start'}>
              {bar.label}
            </text>
            <rect
              class={bar.then ? 'post' : 'past'}
              x={`${bar.from}%`}
              y={em(bar.lane, 1.4)}
              width={`${Math.max(bar.to - bar.from, 1)}%`}
              height="1em"
              rx="3"
            />
            {bar.caretaker !== null && bar.caretaker < bar.to && (
              <rect class="thin" x={`${bar.caretaker}%`} y={em(bar.lane, 1.4)} width={`${bar.to - bar.caretaker}%`} height="1em" rx="3" />
            )}
          </g>
        ))}
        <line class="axis" x1="0" x2="100%" y1={em(lanes, 0.8)} y2={em(lanes, 0.8)} />
        {article !== null && <line class="here" x1={`${article.at}%`} x2={`${article.at}%`} y1="1.2em" y2={em(lanes, 1.4)} />}
        {layout.dots.map((dot, index) => (
          <circle class="dot" key={index} cx={`${dot}%`} cy={em(lanes, 0.8)} r="0.32em" />
        ))}
        {layout.years.map(({ year, at, anchor }) => (
          <text key={year} x={`${at}%`} y={em(lanes, 2.5)} text-anchor={anchor}>
            {year}
          </text>
        ))}
        {article !== null && (
          <text class="here-label" x={`${article.at}%`} y={em(lanes, 2.5)} text-anchor={article.anchor}>
            {hereWords(this.props.card)}
          </text>
        )}
      </svg>
    );
  }
}

/**
 * Posts as bars (the caretaker period lighter), statements as dots, the article as one line. The same as a table: always there for a screen
 * reader, in the strip's place for who asks for it.
 */
export function Timeline({ card }: { card: PersonCard }) {
  if (layoutTimeline(card) === null) return null;
  return (
    <Part title={t('card.timeline')}>
      <Toggle more={t('card.timelineTable')} fewer={t('card.timelineStrip')}>
        {(table) => (
          <>
            {!table && <Strip card={card} />}
            <div class={table ? undefined : 'unseen'}>
              <Periods card={card} />
            </div>
          </>
        )}
      </Toggle>
    </Part>
  );
}
