import type { Reason } from '../analysis/reading.ts';
import { PopupList } from './PopupList.tsx';
import type { PopupActions, PopupFound, PopupPromise, PopupState } from './popup-state.ts';
import { reasonWords } from './reasons.ts';
import { treatyName } from './treaty-name.ts';
import { t } from './words.ts';

/** The verdict in bold and its grounds after it, as one paragraph. */
function Verdict({ text, reasons }: { text: string; reasons: readonly Reason[] }) {
  return (
    <p>
      <b>{text}</b> <span class="quiet">{reasons.slice(0, 3).map(reasonWords).join(' ')}</span>
    </p>
  );
}

function Promise({ promise, onGoTo }: { promise: PopupPromise; onGoTo: (mention: number) => void }) {
  const article = treatyName(promise.article);
  const words = t(promise.manner === 'named' ? 'popup.promiseNamed' : 'popup.promiseOwnWords', { article });
  return (
    <button type="button" class="promise" onClick={() => onGoTo(promise.mention)}>
      <b>{t(promise.article.startsWith('eu-') ? 'popup.promiseEu' : 'popup.promise')}</b>
      <span class="quiet">
        {words} {promise.outside !== null && t('popup.promiseOutside', { country: promise.outside })}
      </span>
    </button>
  );
}

function Lists({ found, onGoTo }: { found: PopupFound; onGoTo: (mention: number) => void }) {
  const { persons, terms, treaties, countries } = found;
  if (persons.length + terms.length + treaties.length + countries.length === 0) return <p class="part quiet">{t('popup.nothing')}</p>;
  return (
    <>
      <PopupList title={t('popup.persons')} items={persons} onGoTo={onGoTo} />
      <PopupList title={t('popup.treaties')} items={treaties} onGoTo={onGoTo} />
      <PopupList title={t('popup.terms')} items={terms} onGoTo={onGoTo} />
      <PopupList title={t('popup.countries')} items={countries} onGoTo={onGoTo} />
    </>
  );
}

/** What a page is about, or plainly why there is nothing to say. */
export function PopupBody({ state, actions }: { state: PopupState; actions: PopupActions }) {
  switch (state.kind) {
    case 'found':
      return (
        <>
          <div class="verdict">
            {state.anyway ? <p class="quiet">{t('popup.shownAnyway')}</p> : <Verdict text={t('popup.defence')} reasons={state.reasons} />}
            {state.found.promise !== null && <Promise promise={state.found.promise} onGoTo={actions.onGoTo} />}
          </div>
          <Lists found={state.found} onGoTo={actions.onGoTo} />
        </>
      );
    case 'doubtful':
    case 'other':
      return (
        <div class="verdict">
          <Verdict text={t(`popup.${state.kind}`)} reasons={state.reasons} />
          <button type="button" class={state.kind === 'doubtful' ? 'do' : 'link'} onClick={actions.onAnyway}>
            {t('popup.anyway')}
          </button>
        </div>
      );
    case 'noAccess':
      return (
        <div class="verdict">
          <p>
            <b>{t('popup.noAccess')}</b> <span class="quiet">{t('popup.noAccessWhy')}</span>
          </p>
          <button type="button" class="do" onClick={actions.onGrant}>
            {t('popup.grant')}
          </button>
        </div>
      );
    case 'reading':
      return (
        <p class="verdict quiet" role="status">
          {t('popup.reading')}
        </p>
      );
    case 'failed':
    case 'noArticle':
    case 'notDutch':
    case 'off':
    case 'unreadable':
      return (
        <p class="verdict">
          <b>{t(`popup.${state.kind}`)}</b>{' '}
          <span class="quiet">{state.kind === 'off' ? t('popup.offWhy', { host: state.host }) : t(`popup.${state.kind}Why`)}</span>
        </p>
      );
  }
}
