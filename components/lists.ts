import { t } from './words.ts';

/** "Polen, Letland en Estland". */
export function listWords(words: readonly string[]): string {
  return new Intl.ListFormat(t('locale'), { type: 'conjunction' }).format(words);
}
