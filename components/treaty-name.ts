import { t } from './words.ts';

/** `navo-5` as "Artikel 5", `eu-42-7` as "Artikel 42.7". */
export function treatyName(id: string): string {
  const number = /\d+(-\d+)*$/.exec(id)?.[0].replaceAll('-', '.');
  return number === undefined ? id : t('card.article', [number]);
}

/** "NAVO-belofte" or "EU-belofte", and whether the article names it. */
export function treatyKind(id: string, manner: 'named' | 'paraphrased'): string {
  const kind = id.startsWith('eu-') ? t('kind.eu') : t('kind.nato');
  return manner === 'named' ? kind : t('kind.unnamed', { kind });
}
