import { version } from '../package.json';
import type { Card } from '../knowledge/card.ts';
import { cardText } from './card-text.ts';
import { t } from './words.ts';

/** Where the project hears what is wrong. */
const TRACKER = 'https://github.com/duiding/duiding/issues/new';

/** Addresses of more characters are refused by some browsers and trackers. */
const LONGEST = 6000;

/**
 * The address of a new report in the project's tracker about a card, filled in: the entry, the article's date, the version, and what the card
 * says. It does not tell which article is read; nothing is sent before the reader does so there.
 */
export function reportAddress(card: Card): string {
  const { id, title, articleDate, checkedUntil } = card;
  const lines = [
    t('report.ask'),
    '\n\n',
    t('report.card', { title, id }),
    t('report.date', { date: articleDate ?? t('report.dateUnknown') }),
    t('report.version', { version }) + (checkedUntil === null ? '' : `, ${t('card.checked', { date: checkedUntil })}`),
    '',
    t('report.now'),
    '',
    cardText(card),
  ];
  const start = `${TRACKER}?title=${encodeURIComponent(t('report.title', { title }))}&body=`;
  let body = lines.join('\n');
  while (start.length + encodeURIComponent(body).length > LONGEST) body = `${body.slice(0, Math.floor(body.length * 0.9))}…`;
  return start + encodeURIComponent(body);
}
