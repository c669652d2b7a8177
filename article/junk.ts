/**
 * What class names, ids and roles say about a part of the page. `junk`: hardly ever article text; `comments`: readers' reactions, which
 * may be longer than the article; `aside`: small print around the article (byline, date, tags, credits).
 */
export type Suspicion = 'junk' | 'comments' | 'aside';

const list = (words: string): Set<string> => new Set(words.split(/\s+/));

const COMMENTS = list(
  `comment comments commentlist commentlists disqus reacties reactie kommentar kommentare respond livefyre discussion coral opinionslist usercomments`,
);

const JUNK =
  list(`ad ads adsense anzeige anzeigen werbung reclame outbrain taboola dfp verwandt verwandte similar recirc trending populair toplist teaser teasers teaserlist
  share shares sharing sharebar sharebutton sharebuttons sharer sharedaddy addtoany shariff follow followus delen deel nieuwsbrief signup aanmelden login register donate donation
  mailchimp consent gdpr cmp nav navi navbar submenu breadcrumb breadcrumbs kruimelpad crumb crumbs pagination pager pagenav toc toolbar topbar rail widget widgets masthead colophon popup
  overlay lightbox dropdown noprint printonly offscreen carousel slider slick swiper player jwplayer playlist vote votes poll quiz feedback disclaimer legal imprint bio biography similar`);

/** Beginnings of words: `related-posts`, `relatedArticles` and `relateditem` are all the same. */
const JUNK_PREFIX =
  /^(?:advert|sponsor|promo|banner|related?|gerelateerd|recommend|popular|most|meest|latest|social|addthis|newsletter|subscri|abonne|cookie|privacy|onetrust|didomi|navigation|menu|sidebar|footer|modal|search|copyright|rating|contributor|screenreader|sharethis)/;

/** Pairs of words that mean something only together. */
const JUNK_PAIRS =
  list(`read-more read-next read-also more-from more-on more-news more-stories more-articles more-posts lees-ook lees-meer lees-verder also-read also-like see-also you-may up-next
  next-article next-post next-story prev-article prev-post prev-story previous-article previous-post previous-story sign-up paywall-box paywall-message paywall-offer qc-cmp skip-link skip-to skip-nav
  side-bar site-footer site-header visually-hidden sr-only screen-reader no-print print-only pop-up video-js author-bio author-box author-info author-card author-profile author-description author-about
  about-author about-the fb-comments`);

const TEASER_TEXT = list('teaser-text teaser-intro teaser-lead teasers-text');

const ASIDE =
  list(`byline bylines dateline date dates datum time timestamp published pubdate meta metadata tag tags taglist topic topics keyword keywords label labels credit credits source fotograaf writer
  auteur auteurs eyebrow kicker dachzeile count counter icon icons btn button buttons badge tooltip permalink`);
const ASIDE_PREFIX = /^(?:author|autor|categor)/;

/** Words that hide an element when they stand alone. */
const HIDDEN = /(?:^|\s)(?:hidden|hide|d-none|invisible|is-hidden|u-hidden)(?=\s|$)/;
/** Words about the state or the subject of an element, not about what it is: has-sidebar, tag-nato (WordPress), field--label-hidden (Drupal). */
const STATES =
  /(?:^|\s)(?:(?:has|is|with|without|no|not|js|status|format|type|lang|hide|pmpro|field--label|field--type|node-|view-mode|paragraph--view-mode)-\S*|elementor(?:-(?:widget|element|column|section|inner|container|heading)\S*)?(?=\s|$))/g;
/** WordPress names the subjects of an article on the article itself. */
const POST = /(?:^|\s)(?:hentry|type-\S+|status-\S+)(?=\s|$)/;
const SUBJECTS = /(?:^|\s)(?:tag|category|topic|author|post-?type)-\S*/g;

const JUNK_ROLES = list(
  'navigation banner contentinfo complementary search dialog alertdialog menu menubar toolbar tablist alert tooltip form',
);

function ofWord(word: string): Suspicion | null {
  if (COMMENTS.has(word)) return 'comments';
  if (JUNK.has(word) || JUNK_PREFIX.test(word)) return 'junk';
  return ASIDE.has(word) || ASIDE_PREFIX.test(word) ? 'aside' : null;
}

const words = new Map<string, Suspicion | null>();
const names = new Map<string, Suspicion | null>();

function remembered<T>(cache: Map<string, T>, key: string, work: (key: string) => T): T {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const found = work(key);
  if (cache.size > 5000) cache.clear();
  cache.set(key, found);
  return found;
}

function ofNames(text: string): Suspicion | null {
  if (HIDDEN.test(text)) return 'junk';
  const telling = (POST.test(text) ? text.replace(SUBJECTS, ' ') : text).replace(STATES, ' ');
  // FooBar and fooBar are read as foo-bar, as class names are written both ways.
  const split = telling
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/([\s_-]+)/);
  let worst: Suspicion | null = null;
  for (let at = 0; at < split.length; at += 2) {
    const word = split[at] ?? '';
    if (word === '') continue;
    const pair = split[at + 1]?.trim() === '' ? word : `${word}-${split[at + 2] ?? ''}`;
    if (TEASER_TEXT.has(pair)) continue;
    const found = JUNK_PAIRS.has(pair) ? 'junk' : remembered(words, word, ofWord);
    if (found === 'comments') return found;
    if (found === 'junk' || worst === null) worst = found ?? worst;
  }
  return worst;
}

/** What the element's own name, class, id and role say about it; null when they give no reason for suspicion. */
export function suspicion(element: Element): Suspicion | null {
  const tag = element.tagName;
  if (tag === 'ASIDE' || tag === 'FOOTER' || tag === 'FORM') return 'junk';
  if (tag === 'ADDRESS' || tag === 'TIME') return 'aside';
  const role = element.getAttribute('role');
  if (role && JUNK_ROLES.has(role)) return 'junk';
  const classes = element.getAttribute('class');
  const id = element.getAttribute('id');
  if (!classes && !id) return null;
  return remembered(names, `${classes ?? ''} ${id ?? ''}`, ofNames);
}
