import type { Reason } from '../analysis/reading.ts';
import { listWords } from './lists.ts';
import { t } from './words.ts';

/** More words than these tire; they are the strongest. */
const WORDS = 3;

/** Why the verdict is what it is, one sentence. */
export function reasonWords(reason: Reason): string {
  const words = listWords(reason.words.slice(0, WORDS).map((word) => `‘${word}’`));
  switch (reason.key) {
    case 'promise':
      return t('reason.promise');
    case 'not-dutch':
      return t('reason.notDutch');
    case 'too-little':
      return t('reason.tooLittle');
    case 'other-subject':
      return words === '' ? t('reason.otherSubjectBare') : t('reason.otherSubject', { words });
    case 'headline':
    case 'lead':
    case 'body':
    case 'persons':
    case 'sport':
    case 'court':
    case 'commemoration':
    case 'entertainment':
    case 'metaphor':
      return words === '' ? '' : t(`reason.${reason.key}`, { words });
  }
}
