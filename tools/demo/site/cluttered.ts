import type { SiteArticle } from './article.ts';
import { html, written, type Html } from './html.ts';

/** How many blocks the server sends; the page's own script fetches the others later. */
const AT_FIRST = 4;

/**
 * A page as too many are: no <article>, no JSON-LD, class names of a build tool, a sticky header, share bars and related items
 * between the paragraphs, comments, a cookie wall that comes by script, and the end of the text loaded later.
 */
export function clutteredPage(article: SiteArticle, others: SiteArticle[]): Html {
  const [first, ...rest] = article.body.slice(0, AT_FIRST).map(block);
  return html`<!doctype html>
    <html lang="${article.lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${article.title} - Het Kanaal</title>
        <meta property="og:title" content="${article.title}" />
        <meta property="og:site_name" content="Het Kanaal" />
        <meta property="article:published_time" content="${article.published}" />
        <link rel="stylesheet" href="/assets/cluttered.css" />
        <script src="/assets/cluttered.js" defer></script>
      </head>
      <body>
        <div id="__app" data-slug="${article.slug}">
          <div class="hdr_x1">
            <div class="hdr_in">
              <a class="logo_q" href="/">Het Kanaal</a>
              <div class="mnu_7">
                <a href="/">Net binnen</a><a href="/">Politiek</a><a href="/">Sport</a><a href="/">Video</a><a href="/">Abonneren</a>
              </div>
            </div>
            <div class="tick_r">NET BINNEN <span>${others[0]?.title ?? ''}</span></div>
          </div>
          <div class="wrp_3">
            <div class="col_l">
              <div class="ttl_b"><h1>${article.title}</h1></div>
              <div class="mta_k">
                <span>${article.author}</span><span> · </span><time datetime="${article.published}">${written(article.published)}</time>
              </div>
              ${shareBar()}
              <div class="img_h">
                <img src="/assets/${article.slug}.svg" alt="" width="720" height="300" />
                <div class="cap_s">${article.caption}</div>
              </div>
              <div class="txt_b9" id="txt">
                <div class="ld_2"><b>${article.lead}</b></div>
                ${first ?? ''} ${related(others.slice(0, 2))} ${rest}
                <div class="adv_0" aria-hidden="true">Advertentie</div>
                <div class="more_m" id="more">Het artikel wordt geladen</div>
              </div>
              ${shareBar()}
              <div class="cmt_9">
                <div class="cmt_h">Reacties (3)</div>
                <div class="cmt_i"><b>kanaalzwemmer</b> Ik lees dit al weken overal. Wie verdedigt ons eigenlijk?</div>
                <div class="cmt_i"><b>Trees63</b> Mijn opa zat vroeger in het leger, die had hier wel iets van gevonden.</div>
                <div class="cmt_i"><b>dwarsligger</b> Minister dit, minister dat. Ik geloof er niets meer van.</div>
                <textarea placeholder="Reageer hier"></textarea>
              </div>
            </div>
            <div class="col_r">
              <div class="box_t">Meest gelezen</div>
              ${others.map(teaser)}
            </div>
          </div>
          <div class="ftr_0">Het Kanaal is een verzonnen krant, bij de demonstratie van Duiding.</div>
        </div>
      </body>
    </html> `;
}

/** The blocks that the server leaves out at first, as a fragment for the page's script. */
export function restOf(article: SiteArticle): Html {
  return html`${article.body.slice(AT_FIRST).map(block)}`;
}

function block(part: SiteArticle['body'][number]): Html {
  return part.kind === 'subheading'
    ? html`<div class="sub_u"><h3>${part.text}</h3></div> `
    : html`<div class="par_v"><span>${part.text}</span></div> `;
}

function shareBar(): Html {
  return html`<div class="shr_w">
    <a href="/">Deel op Facebook</a><a href="/">WhatsApp</a><a href="/">E-mail</a><a href="/">Kopieer link</a>
  </div>`;
}

function related(articles: SiteArticle[]): Html {
  return html`<div class="rel_y">
    <div class="rel_h">Lees ook</div>
    ${articles.map(teaser)}
  </div>`;
}

function teaser(article: SiteArticle): Html {
  return html`<div class="tsr_n"><a href="/artikel/${article.slug}">${article.title}</a></div>`;
}
