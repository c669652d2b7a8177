import { siteOf } from './news-sites.ts';

/** What a reader typed or pasted as a site: its key (see `siteOf`), or why it is none. */
export type SiteInput = { site: string } | { fault: 'empty' | 'notSite' | 'notWeb' };

const LABEL = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/;

/**
 * Reads "regionieuws.nl", "*.voorbeeld.be" or a whole address as the name of a site, in the form that the browser's match patterns know
 * (international names in Punycode).
 */
export function readSite(typed: string): SiteInput {
  const text = typed.trim().replace(/^\*:\/\//, '');
  if (text === '') return { fault: 'empty' };
  const scheme = /^([a-z][a-z0-9+.-]*):(?!\d)/i.exec(text)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') return { fault: 'notWeb' };
  const address = (scheme === undefined ? `https://${text.replace(/^\/\//, '')}` : text).replace(/^(https?:\/\/)\*\./i, '$1');
  if (!URL.canParse(address)) return { fault: 'notSite' };
  const host = new URL(address).hostname.replace(/\.$/, '');
  const labels = host.split('.');
  // A number at the end is an address of a machine, and one word alone is a name within a network.
  const isName =
    labels.length > 1 && host.length <= 253 && labels.every((label) => LABEL.test(label)) && !/^\d+$/.test(labels.at(-1) ?? '');
  return isName ? { site: siteOf(host) } : { fault: 'notSite' };
}

/** The match pattern of a site with its subdomains, as `permissions.request` takes it. */
export function patternOf(site: string): string {
  return `*://*.${site}/*`;
}

/** The site of a match pattern such as `*://*.voorbeeld.be/*`; null for one that means more or other than a site. */
export function siteOfPattern(pattern: string): string | null {
  const host = /^(?:\*|https?):\/\/(?:\*\.)?([^*/]+)\/\*?$/.exec(pattern)?.[1];
  return host === undefined ? null : siteOf(host);
}
