import type { CardCriterion } from '../knowledge/card.ts';
import { Part } from './Part.tsx';
import { t } from './words.ts';

const HEADS = { what: 'card.criterionWhat', whom: 'card.criterionWhom', where: 'card.criterionWhere' } as const;
const HOLDS = { met: 'met', 'not-met': 'not-met', open: 'open' } as const;

function Here({ criterion }: { criterion: CardCriterion }) {
  if (criterion.here === null) return <span class="open">{t('card.hereUnsaid')}</span>;
  // "Oekraïne: buiten het gebied": what comes after the colon is the comparison, in words, so that colour only repeats it.
  const colon = criterion.here.indexOf(': ');
  const split = colon < 0 ? criterion.here.length : colon + 2;
  return (
    <>
      {t('card.here')} <span lang="nl">{criterion.here.slice(0, split)}</span>
      <span lang="nl" class={HOLDS[criterion.holds]}>
        {criterion.here.slice(split)}
      </span>
    </>
  );
}

/** What the treaty asks beside what the article describes: a comparison, no ruling. */
export function Criteria({ criteria }: { criteria: readonly CardCriterion[] }) {
  if (criteria.length === 0) return null;
  // Opened outside an article there is nothing to compare with.
  const compared = criteria.some(({ here }) => here !== null);
  return (
    <Part title={t(compared ? 'card.criteria' : 'card.criteriaAsked')}>
      <table>
        <tbody>
          {criteria.map((criterion) => (
            <tr key={criterion.key}>
              <th scope="row">{t(HEADS[criterion.key])}</th>
              <td>
                <b lang="nl">{criterion.asks}</b>
                {compared && (
                  <>
                    <br />
                    <Here criterion={criterion} />
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  );
}
