import { i18n } from '#i18n';

/** The interface's words in the browser's language (locales/*.yml). What the knowledge says stays Dutch. */
export const t = i18n.t;
