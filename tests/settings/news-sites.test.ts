import { expect, test } from 'vitest';
import { NEWS_SITES, siteOf } from '../../settings/news-sites.ts';

test('a switch counts for the whole site, with and without www and on its subdomains', () => {
  expect(siteOf('www.nos.nl')).toBe('nos.nl');
  expect(siteOf('app.nos.nl')).toBe('nos.nl');
  expect(siteOf('NOS.nl.')).toBe('nos.nl');
});

test('a host that only ends like a listed site is another site', () => {
  expect(siteOf('wwwnos.nl')).toBe('wwwnos.nl');
  expect(siteOf('www.example.org')).toBe('example.org');
});

test('the list names every site once, and none inside another', () => {
  const covered = NEWS_SITES.filter((site) => NEWS_SITES.some((other) => other !== site && site.endsWith(`.${other}`)));
  expect(covered).toEqual([]);
  expect(new Set(NEWS_SITES).size).toBe(NEWS_SITES.length);
});
