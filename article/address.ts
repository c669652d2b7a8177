/** Parameters that say where a reader came from, not what is read. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|_ga|_gl|ref|referer|referrer|cmpid?|xtor|at_\w+|wt_\w+|origin|source|smid|share)$/i;

/** The address under which an article is remembered: without the part after `#` and without tracking parameters. What is no URL comes back as it is. */
export function addressOf(url: string): string {
  if (!URL.canParse(url)) return url;
  const address = new URL(url);
  address.hash = '';
  // By hand: a content script of Firefox cannot walk through `searchParams`.
  address.search = address.search
    .slice(1)
    .split('&')
    .filter((pair) => !TRACKING.test(pair.split('=')[0] ?? ''))
    .join('&');
  return address.href;
}
