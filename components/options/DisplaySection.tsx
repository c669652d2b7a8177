import { Component } from 'preact';
import type { Settings } from '../../settings/settings.ts';
import { Choice } from '../page/Choice.tsx';
import { Group } from '../page/Group.tsx';
import { Switch } from '../page/Switch.tsx';
import { t } from '../words.ts';
import type { SectionProps } from './options-actions.ts';
import { Preview } from './Preview.tsx';
import { RestRange } from './RestRange.tsx';

const MARKS = ['person', 'term', 'treaty'] as const;

/** What is marked and how cards look and open, beside an example that follows at once. */
export class DisplaySection extends Component<SectionProps> {
  #set = (changed: Partial<Settings>): void => this.props.actions.change((all) => ({ ...all, ...changed }));

  override render() {
    const { settings, actions } = this.props;
    const { marks, density, opens, rest, textSize, theme, marksInForcedColors } = settings;
    return (
      <div class="display">
        <Preview actions={actions} />
        <div>
          <Group title={t('options.display.marksTitle')}>
            {MARKS.map((mark) => (
              <Switch
                key={mark}
                id={`mark-${mark}`}
                label={
                  <>
                    <span class={`mark ${mark}`} aria-hidden="true" /> {t(`options.marks.${mark}`)}
                  </>
                }
                on={marks[mark]}
                onSwitch={(on) => actions.change((all) => ({ ...all, marks: { ...all.marks, [mark]: on } }))}
              />
            ))}
            <Choice
              name="density"
              label={t('options.display.density')}
              options={(['first', 'all'] as const).map((value) => ({ value, label: t(`options.density.${value}`) }))}
              chosen={density}
              onChoose={(value) => this.#set({ density: value })}
            />
            <Switch
              id="forced"
              label={t('options.display.forced')}
              hint={t('options.display.forcedHint')}
              on={marksInForcedColors}
              onSwitch={(on) => this.#set({ marksInForcedColors: on })}
            />
          </Group>
          <Group title={t('options.display.cardsTitle')}>
            <Choice
              name="opens"
              label={t('options.display.opens')}
              hint={t('options.display.opensHint')}
              options={(['hover', 'click'] as const).map((value) => ({ value, label: t(`options.opens.${value}`) }))}
              chosen={opens}
              onChoose={(value) => this.#set({ opens: value })}
            />
            {opens === 'hover' && <RestRange rest={rest} onRest={(value) => this.#set({ rest: value })} />}
            <Choice
              name="text-size"
              label={t('options.display.textSize')}
              hint={t('options.display.textSizeHint')}
              options={([100, 115, 130, 150] as const).map((value) => ({ value, label: t('options.display.percent', { value }) }))}
              chosen={textSize}
              onChoose={(value) => this.#set({ textSize: value })}
            />
            <Choice
              name="theme"
              label={t('options.display.theme')}
              hint={t('options.display.themeHint')}
              options={(['page', 'light', 'dark'] as const).map((value) => ({ value, label: t(`options.theme.${value}`) }))}
              chosen={theme}
              onChoose={(value) => this.#set({ theme: value })}
            />
          </Group>
        </div>
      </div>
    );
  }
}
