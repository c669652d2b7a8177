import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { NEWS_SITE_PATTERNS } from '../../settings/news-sites.ts';

/** The manifest as it was built by the check that runs before the tests. */
const manifestOf = (target: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../.output', target, 'manifest.json'), 'utf8'));

describe.each(['chrome-mv3', 'edge-mv3', 'firefox-mv3'])('the manifest for %s', (target) => {
  test('asks for nothing but what it asked for when it was frozen', () => {
    expect(manifestOf(target)).toMatchSnapshot();
  });

  test('touches no page that is not on the list, and exposes no file to pages', () => {
    const manifest = manifestOf(target);
    expect(manifest).toMatchObject({ content_scripts: [{ matches: NEWS_SITE_PATTERNS }], host_permissions: NEWS_SITE_PATTERNS });
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(JSON.stringify(manifest)).not.toMatch(/localhost|all_urls/);
  });
});
