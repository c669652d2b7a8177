import type { CardRole, PersonCard } from '../knowledge/card.ts';
import { UNKNOWN } from '../knowledge/card-id.ts';
import { dateWords } from './dates.ts';
import { t } from './words.ts';

/** "minister van Defensie (kabinet-Rutte IV)" as a sentence begins, with what stands in brackets apart. */
function splitRole(text: string): { main: string; rest: string } {
  const at = text.indexOf(' (');
  const main = at < 0 ? text : text.slice(0, at);
  return { main: main.charAt(0).toUpperCase() + main.slice(1), rest: at < 0 ? '' : text.slice(at) };
}

function Then({ role, date }: { role: CardRole; date: string | null }) {
  const { main, rest } = splitRole(role.text);
  return (
    <p>
      <span lang="nl">
        <b>{main}</b>
        {rest}
      </span>
      {date === null ? '' : `, ${t('card.onDate', { date: dateWords(date) })}`}
    </p>
  );
}

/** Who somebody was on the article's date, in bold, and what came after, in grey. */
export function PersonRoles({ card }: { card: PersonCard }) {
  const { articleDate: date, rolesThen, rolesNow } = card;
  const until = rolesThen[0]?.to ?? null;
  // "oud-minister (tot 2 juli 2024)" among the posts of now says it already.
  const ends = date !== null && until !== null && until > date && !rolesNow.some((role) => role.to === until);
  const unknown = card.id.startsWith(UNKNOWN);
  return (
    <div class="top">
      {rolesThen.map((role) => (
        <Then key={role.text} role={role} date={date} />
      ))}
      {rolesThen.length === 0 && card.roleInText !== null && (
        <p>
          {t('card.inText')}: <b lang="nl">{card.roleInText}</b>
        </p>
      )}
      {rolesThen.length === 0 && !unknown && <p class="quiet">{t('card.noRole')}</p>}
      {unknown && <p class="quiet">{t('card.unknown')}</p>}
      {date === null && !unknown && <p class="quiet">{t(card.dateProblem === 'future' ? 'card.futureDate' : 'card.undated')}</p>}
      {ends && <p class="quiet">{t('card.untilDate', { date: dateWords(until) })}</p>}
      {rolesNow.map((role, index) => (
        <p class="quiet" key={role.text}>
          {index === 0 && `${t('card.now')} `}
          <span lang="nl">{role.text}</span>
          {role.from === null || role.to !== null ? '' : `, ${t('card.since', { date: dateWords(role.from) })}`}
        </p>
      ))}
    </div>
  );
}
