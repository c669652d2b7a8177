import { settingsFile } from '../../settings/settings-file.ts';
import { Confirm } from '../page/Confirm.tsx';
import { Group } from '../page/Group.tsx';
import { Switch } from '../page/Switch.tsx';
import { t } from '../words.ts';
import { ArchiveGroup } from './ArchiveGroup.tsx';
import { ImportFile } from './ImportFile.tsx';
import type { SectionProps } from './options-actions.ts';

const FILE_NAME = 'duiding-instellingen.json';

/** What is stored, where it lives, and how to take it along or wipe it. */
export function DataSection({ settings, actions }: SectionProps) {
  const articles = Object.keys(settings.articles).length;
  return (
    <>
      <Group title={t('options.data.storedTitle')}>
        <p>{t('options.data.stored')}</p>
        <ul class="bullets">
          <li>{t('options.data.storedSettings')}</li>
          <li>
            {articles === 0 ? t('options.data.noArticles') : t('options.data.articles', articles)}{' '}
            {articles > 0 && (
              <button type="button" class="plain" onClick={() => actions.change((all) => ({ ...all, articles: {} }))}>
                {t('options.data.forgetArticles')}
              </button>
            )}
          </li>
        </ul>
      </Group>
      <ArchiveGroup settings={settings} actions={actions} />
      <Group title={t('options.data.syncTitle')}>
        <Switch
          id="sync"
          label={t('options.data.sync')}
          hint={t('options.data.syncHint')}
          on={settings.sync}
          onSwitch={(sync) => actions.change((all) => ({ ...all, sync }))}
        />
      </Group>
      <Group title={t('options.data.fileTitle')} intro={t('options.data.fileIntro')}>
        <div class="line">
          <button type="button" class="plain" onClick={() => actions.save(FILE_NAME, settingsFile(settings))}>
            {t('options.data.export')}
          </button>
          <ImportFile settings={settings} actions={actions} />
        </div>
      </Group>
      <Group title={t('options.data.wipeTitle')} intro={t('options.data.wipeIntro')}>
        <Confirm
          label={t('options.data.wipe')}
          question={t('options.data.wipeAsk')}
          yes={t('options.data.wipeYes')}
          onYes={() => void actions.wipe()}
        />
      </Group>
    </>
  );
}
