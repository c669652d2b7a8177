/**
 * What class names, ids and roles say about a part of the page. `junk`: hardly ever article text; `comments`: readers' reactions, which
 * may be longer than the article; `aside`: small print around the article (byline, date, tags, credits).
 */
export type Suspicion = 'junk' | 'comments' | 'aside';

const COMMENTS = /(?:^|[\s_-])(?:comments?|commentlist|comment-?(?:s|list|area|section|thread|body|content)|disqus|reacties|reactie|kommentare?|respond|livefyre|discussion|coral|opinions?-list|fb-comments|user-?comments?)(?=$|[\s_-])/;

const JUNK = new RegExp(
  `(?:^|[\\s_-])(?:${[
    'ads?', 'advert\\w*', 'adsense', 'advertorial', 'anzeigen?', 'werbung', 'reclame', 'sponsor\\w*', 'promo\\w*', 'banner\\w*', 'outbrain', 'taboola', 'dfp',
    'related\\w*', 'relateds?', 'gerelateerd\\w*', 'verwandte?', 'similar', 'recommend\\w*', 'recirc\\w*', 'read-?(?:more|next|also)', 'more-?(?:from|on|news|stories|articles|posts)',
    'lees-?(?:ook|meer|verder)', 'also-?(?:read|like)', 'see-?also', 'you-?may', 'up-?next', 'next-?(?:article|post|story)', 'prev(?:ious)?-?(?:article|post|story)',
    'trending', 'popular\\w*', 'populair', 'most-?\\w*', 'meest-?\\w*', 'latest\\w*', 'teasers?(?![_-]*(?:text|intro|lead))', 'teaserlist', 'toplist',
    'shar(?:e|es|ing|ebar|ebuttons?|er|edaddy)', 'shar(?:e|ing)-?\\w+', 'social\\w*', 'addthis\\w*', 'addtoany', 'sharethis', 'shariff', 'followus', 'follow', 'delen', 'deel',
    'newsletter\\w*', 'nieuwsbrief', 'subscri\\w*', 'signup', 'sign-?up', 'aanmelden', 'abonne\\w*', 'paywall-?(?:box|message|offer)', 'login', 'register', 'donat\\w*', 'mailchimp',
    'cookie\\w*', 'consent\\w*', 'gdpr', 'privacy\\w*', 'cmp', 'onetrust\\w*', 'didomi\\w*', 'qc-cmp\\w*',
    'nav', 'navi', 'navbar', 'navigation\\w*', 'menu\\w*', 'submenu', 'breadcrumbs?', 'kruimelpad', 'crumbs?', 'pagination', 'pager', 'pagenav', 'toc', 'toolbar', 'topbar', 'skip-?(?:link|to\\w*|nav)',
    'sidebar\\w*', 'side-?bar', 'rail', 'widgets?', 'footer\\w*', 'site-?footer', 'masthead', 'site-?header', 'colophon',
    'modal\\w*', 'popup\\w*', 'pop-up', 'overlay', 'lightbox', 'dropdown', 'visually-?hidden', 'sr-only', 'screen-?reader\\w*', 'noprint', 'no-?print', 'print-?only', 'offscreen',
    'carousel', 'slider', 'slick', 'swiper', 'player', 'jwplayer', 'video-?js', 'playlist', 'rating\\w*', 'votes?', 'poll', 'quiz', 'feedback',
    'search\\w*', 'disclaimer', 'copyright', 'legal', 'imprint', 'author-?(?:bio|box|info|card|profile|description|about)', 'about-?(?:the-)?author\\w*', 'bio', 'biography', 'auteur-?\\w*', 'contributor\\w*',
  ].join('|')})(?=$|[\\s_-])`,
);

const ASIDE = /(?:^|[\s_-])(?:by-?lines?|datelines?|author\w*|autor\w*|auteurs?|writer|dates?|datum|time|timestamp|published|pub-?date|meta|metadata|post-?meta|entry-?meta|article-?meta|post-?info|tags?|tag-?list|taglist|topics?|keywords?|categor\w+|labels?|credits?|photo-?credit|image-?credit|source|fotograaf|eyebrow|kicker|dachzeile|count|counter|icons?|btn|buttons?|badge|tooltip|edit-?link|permalink)(?=$|[\s_-])/;

/** Words that hide an element when they stand alone. */
const HIDDEN = /(?:^|\s)(?:hidden|hide|d-none|invisible|is-hidden|u-hidden)(?=\s|$)/;
/** Words about the state or the subject of an element, not about what it is: has-sidebar, tag-nato (WordPress), field--label-hidden (Drupal). */
const STATES = /(?:^|\s)(?:(?:has|is|with|without|no|not|js|status|format|type|lang|hide|pmpro|field--label|field--type|node-|view-mode|paragraph--view-mode)-\S*|elementor(?:-(?:widget|element|column|section|inner|container|heading)\S*)?(?=\s|$)|(?=.*(?:\stype-|\bhentry\b|\bstatus-))(?:tag|category|topic|author|post-?type)-\S*)/g;

const JUNK_ROLES = new Set('navigation banner contentinfo complementary search dialog alertdialog menu menubar toolbar tablist alert tooltip form'.split(' '));

const cache = new Map<string, Suspicion | null>();

function ofNames(names: string): Suspicion | null {
  const known = cache.get(names);
  if (known !== undefined) return known;
  // FooBar and fooBar are read as foo-bar, as class names are written both ways.
  const words = names.replace(STATES, ' ').replace(/([a-z\d])([A-Z])/g, '$1-$2').toLowerCase();
  const suspicion = HIDDEN.test(names) ? 'junk' : COMMENTS.test(words) ? 'comments' : JUNK.test(words) ? 'junk' : ASIDE.test(words) ? 'aside' : null;
  if (cache.size > 5000) cache.clear();
  cache.set(names, suspicion);
  return suspicion;
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
  return ofNames(`${classes ?? ''} ${id ?? ''}`);
}
