import type { Card, CardSource } from '../knowledge/card.ts';
import { sourcesOf } from './card-sources.ts';
import { dateWords } from './dates.ts';
import { listWords } from './lists.ts';
import { treatyName } from './treaty-name.ts';
import { t } from './words.ts';

/** A card as plain text with its sources, for the clipboard. */
export function cardText(card: Card): string {
  const parts = [card.title, ...body(card), ...(card.facts.length === 0 ? [] : [card.facts.map((fact) => `- ${fact.text}`).join('\n')])];
  const sources = sourcesOf(card);
  if (sources.length > 0) parts.push([`${t('card.sources', [sources.length])}:`, ...sources.map(sourceText)].join('\n'));
  const until = card.checkedUntil === null ? '' : ` ${t('card.checkedLong', { date: dateWords(card.checkedUntil) })}.`;
  return `${parts.join('\n\n')}\n\n${t('popup.title')}.${until}\n`;
}

/** "Titel, Krant, 8 november 2022: https://…" */
function sourceText({ title, outlet, date, url }: CardSource): string {
  const words = [...new Set([title, outlet]), ...(date === null ? [] : [dateWords(date)])];
  return `- ${words.join(', ')}: ${url}`;
}

function body(card: Card): string[] {
  const date = card.articleDate === null ? '' : `, ${t('card.onDate', { date: dateWords(card.articleDate) })}`;
  switch (card.kind) {
    case 'person': {
      const then = card.rolesThen.map((role) => role.text + date);
      const now = card.rolesNow.map((role) => `${t('card.now')} ${role.text}`);
      const earlier = card.earlier
        .toSorted((a, b) => (a.date < b.date ? -1 : 1))
        .map((one) => `- ${dateWords(one.date)}: ${one.archived?.kind === 'direct' ? `“${one.gist}”` : one.gist} (${one.venue})`);
      return [[...then, ...now].join('\n'), ...(earlier.length === 0 ? [] : [[`${t('card.earlier')}:`, ...earlier].join('\n')])].filter(
        Boolean,
      );
    }
    case 'treaty': {
      const criteria = card.criteria.map(
        (one) => `- ${one.asks} ${one.here === null ? t('card.hereUnsaid') : `${t('card.here')} ${one.here}`}`,
      );
      const invoked = card.invocations.map(
        (one) => `- ${dateWords(one.date)}: ${treatyName(one.article)}, ${listWords(one.by)}: ${one.why}`,
      );
      return [
        card.definition,
        card.polarity === 'affirmed' ? '' : t(`card.${card.polarity}`),
        criteria.join('\n'),
        invoked.join('\n'),
      ].filter(Boolean);
    }
    case 'country':
      return [
        card.definition,
        (card.member ? t('card.member') : t('card.notMember', { member: t('card.member') })) + date,
        card.promise.map(({ text }) => text).join('\n'),
      ];
    case 'term':
      return card.why === null ? [card.definition] : [card.definition, card.why];
  }
}
