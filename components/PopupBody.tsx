import type { ComponentChildren } from 'preact';
import type { Reason } from '../analysis/reading.ts';
import { timeWords } from './dates.ts';
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
            <button type="button" class="link" onClick={() => actions.onChoose(state.anyway ? null : false)}>
              {state.anyway ? t('popup.stopExplaining') : t('popup.notDefence')}
            </button>
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
          <button type="button" class={state.kind === 'doubtful' ? 'do' : 'link'} onClick={() => actions.onChoose(true)}>
            {t('popup.anyway')}
          </button>
        </div>
      );
    case 'silenced':
      return (
        <Plain text={t('popup.silenced')} why={t('popup.silencedWhy')}>
          <button type="button" class="do" onClick={() => actions.onChoose(null)}>
            {t('popup.anyway')}
          </button>
        </Plain>
      );
    case 'paused':
      return (
        <Plain text={t('popup.paused', { time: timeWords(state.until) })} why={t('popup.pausedWhy')}>
          <button type="button" class="do" onClick={() => actions.onPause(false)}>
            {t('popup.resume')}
          </button>
        </Plain>
      );
    case 'everywhere':
      return (
        <Plain text={t('popup.everywhere')} why={t('popup.everywhereWhy')}>
          <button type="button" class="do" onClick={() => actions.onEverywhere(true)}>
            {t('popup.onEverywhere')}
          </button>
        </Plain>
      );
    case 'unread':
      return (
        <Plain text={t('popup.unread')} why={t('popup.unreadWhy')}>
          <button type="button" class="do" onClick={actions.onRead}>
            {t('popup.read')}
          </button>
        </Plain>
      );
    case 'noAccess':
      return (
        <Plain text={t('popup.noAccess')} why={t('popup.noAccessWhy')}>
          <button type="button" class="do" onClick={actions.onRead}>
            {t('popup.read')}
          </button>
          <button type="button" class="do second" onClick={actions.onAllow}>
            {t('popup.allow', { host: state.host })}
          </button>
        </Plain>
      );
    case 'reading':
      return (
        <p class="verdict quiet" role="status">
          {t('popup.reading')}
        </p>
      );
    case 'off':
      return <Plain text={t('popup.off')} why={t('popup.offWhy', { host: state.host })} />;
    case 'failed':
    case 'noArticle':
    case 'notDutch':
    case 'unreadable':
      return <Plain text={t(`popup.${state.kind}`)} why={t(`popup.${state.kind}Why`)} />;
  }
}

/** A state in bold, what it means in grey, and what the reader can do about it. */
function Plain({ text, why, children }: { text: string; why: string; children?: ComponentChildren }) {
  return (
    <div class="verdict">
      <p>
        <b>{text}</b> <span class="quiet">{why}</span>
      </p>
      {children}
    </div>
  );
}
