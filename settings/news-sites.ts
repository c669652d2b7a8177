/**
 * The Dutch and Belgian news sites on which Duiding works from the start, as registrable domains; subdomains are included.
 * Frozen at 1.0: adding one later would disable the extension in Chrome until each reader accepts it again
 * (docs/decisions/0002-frozen-site-list.md).
 */
export const NEWS_SITES = [
  // National broadcasters, papers and news sites of the Netherlands.
  'nos.nl', 'nu.nl', 'rtl.nl', 'rtlnieuws.nl', 'nieuws.nl', 'ad.nl', 'volkskrant.nl', 'trouw.nl', 'parool.nl', 'nrc.nl', 'telegraaf.nl',
  'fd.nl', 'rd.nl', 'nd.nl', 'bnr.nl', 'metronieuws.nl', 'avrotros.nl', 'npo.nl', 'nporadio1.nl',
  'bnnvara.nl', 'joop.nl', 'kro-ncrv.nl', 'eo.nl', 'vpro.nl', 'maxvandaag.nl', 'wnl.tv', 'omroepwnl.nl', 'powned.nl', 'ongehoordnederland.tv',
  'hartvannederland.nl', 'geenstijl.nl', 'welingelichtekringen.nl', 'blikopnieuws.nl', 'nieuwsuur.nl', 'jeugdjournaal.nl',
  'anp.nl', 'groene.nl', 'ewmagazine.nl', 'vn.nl', 'hpdetijd.nl', 'decorrespondent.nl', 'ftm.nl', 'ftm.eu', 'oneworld.nl',
  'elsevierweekblad.nl', 'frieschdagblad.nl', 'cvandaag.nl', 'cip.nl', 'businessinsider.nl', 'rtlz.nl',
  'security.nl', 'binnenlandsbestuur.nl', 'pointer.nl', 'argos.nl', 'clingendael.org', 'raamoprusland.nl',
  // Regional broadcasters.
  'nhnieuws.nl', 'at5.nl', 'rijnmond.nl', 'omroepwest.nl', 'omroepbrabant.nl', 'l1.nl', 'l1nieuws.nl', 'omroepgelderland.nl', 'gld.nl',
  'rtvutrecht.nl', 'omroepflevoland.nl', 'rtvoost.nl', 'oost.nl', 'rtvdrenthe.nl', 'rtvnoord.nl', 'omropfryslan.nl', 'omroepzeeland.nl',
  // Regional papers.
  'bd.nl', 'bndestem.nl', 'ed.nl', 'gelderlander.nl', 'destentor.nl', 'tubantia.nl', 'pzc.nl', 'dvhn.nl', 'lc.nl', 'limburger.nl',
  'gooieneemlander.nl', 'haarlemsdagblad.nl', 'ijmuidercourant.nl', 'leidschdagblad.nl', 'noordhollandsdagblad.nl', 'barneveldsekrant.nl',
  'indebuurt.nl', 'flevopost.nl', 'waldnet.nl', 'gic.nl',
  // Belgium.
  'vrt.be', 'vrtnws.be', 'hln.be', 'demorgen.be', 'standaard.be', 'nieuwsblad.be', 'hbvl.be', 'gva.be', 'knack.be', 'tijd.be', 'vtm.be',
  'vtmnieuws.be', 'bruzz.be', 'belganewsagency.eu', 'newsmonkey.be', 'apache.be', 'mo.be', 'doorbraak.be', 'sceptr.net',
  'tertio.be', 'humo.be', 'metrotime.be', 'kerknet.be', 'businessam.be', 'brusselstimes.com', 'mil.be', 'focus-wtv.be', 'atv.be',
  'robtv.be', 'tvl.be', 'tvoost.be', 'avs.be', 'ringtv.be', 'rtv.be',
  // Government, parliament and the trade press of defence.
  'defensie.nl', 'defensiekrant.nl', 'rijksoverheid.nl', 'tweedekamer.nl', 'eerstekamer.nl', 'officielebekendmakingen.nl', 'aivd.nl',
  'nctv.nl', 'marineschepen.nl', 'dutchdefencepress.com', 'militairespectator.nl', 'hcss.nl',
  'afmp.nl', 'vbm.info', 'acom.nl', 'veteraneninstituut.nl', 'upday.com',
] as const;

/** The match patterns of the manifest's content script, one a site. */
export const NEWS_SITE_PATTERNS: string[] = NEWS_SITES.map((site) => `*://*.${site}/*`);

/**
 * The key under which a page's site is switched on and off: the listed domain that the host belongs to (the longest one),
 * otherwise the host itself without `www.`.
 */
export function siteOf(host: string): string {
  const name = host.toLowerCase().replace(/\.$/, '');
  const listed = NEWS_SITES.filter((site) => name === site || name.endsWith(`.${site}`));
  return listed.sort((a, b) => b.length - a.length)[0] ?? name.replace(/^www\./, '');
}
