import { expect, test } from 'vitest';
import { patternOf, readSite, siteOfPattern } from '../../settings/site-input.ts';

test.each([
  ['regionieuws.nl', 'regionieuws.nl'],
  [' WWW.Regionieuws.NL ', 'regionieuws.nl'],
  ['*.voorbeeld.be', 'voorbeeld.be'],
  ['*://*.voorbeeld.be/*', 'voorbeeld.be'],
  ['https://www.regionieuws.nl/artikel/1?a=b#c', 'regionieuws.nl'],
  ['regionieuws.nl:8080/artikel', 'regionieuws.nl'],
  ['//regionieuws.nl', 'regionieuws.nl'],
  ['sport.nos.nl', 'nos.nl'],
  ['nieuws.café.nl', 'nieuws.xn--caf-dma.nl'],
  ['regionieuws.nl.', 'regionieuws.nl'],
])('"%s" is taken for the site %s', (typed, site) => {
  expect(readSite(typed)).toEqual({ site });
});

test.each([
  ['', 'empty'],
  ['   ', 'empty'],
  ['nieuws', 'notSite'],
  ['*', 'notSite'],
  ['*.nl/*', 'notSite'],
  ['*.*.nl', 'notSite'],
  ['mijn krant', 'notSite'],
  ['192.168.1.1', 'notSite'],
  ['[::1]', 'notSite'],
  ['a..nl', 'notSite'],
  ['nieuws_site.nl', 'notSite'],
  ['<script>.nl', 'notSite'],
  ['file:///etc/passwd', 'notWeb'],
  ['chrome://extensions', 'notWeb'],
  ['javascript:alert(1)', 'notWeb'],
])('"%s" is refused with a reason (%s)', (typed, fault) => {
  expect(readSite(typed)).toEqual({ fault });
});

test('a site and its match pattern lead to each other; a pattern for everything is no site', () => {
  expect(siteOfPattern(patternOf('regionieuws.nl'))).toBe('regionieuws.nl');
  expect(siteOfPattern('https://regionieuws.nl/')).toBe('regionieuws.nl');
  for (const pattern of ['<all_urls>', '*://*/*', 'file:///*']) expect(siteOfPattern(pattern), pattern).toBeNull();
});
