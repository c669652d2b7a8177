import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { NEWS_SITE_PATTERNS } from './settings/news-sites.ts';
import minimums from './tools/prepare/browser-minimums.json' with { type: 'json' };
import { notices } from './tools/build/notices.ts';

/** Demo builds also read the local news site; no other build carries that match. */
const demo = process.env.DUIDING_DEMO === '1';
const pages = demo ? [...NEWS_SITE_PATTERNS, '*://*.localhost/*'] : NEWS_SITE_PATTERNS;

export default defineConfig({
  modules: ['@wxt-dev/i18n/module'],
  imports: false,
  outDirTemplate: demo ? '{{browser}}-mv{{manifestVersion}}-demo' : '{{browser}}-mv{{manifestVersion}}',
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'nl',
    permissions: ['storage', 'scripting', 'activeTab'],
    // The content script's own sites: without them the tabs that are open at installation could not be read.
    host_permissions: pages,
    optional_host_permissions: ['*://*/*'],
    action: { default_title: 'Duiding' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+D' } },
      'next-mention': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandNext__' },
      'previous-mention': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandPrevious__' },
      'open-card': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_commandOpen__' },
      'close-card': { description: '__MSG_commandClose__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'duiding@duiding.org',
              strict_min_version: `${minimums.firefox}.0`,
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: `${minimums.firefox}.0` },
          },
        }
      : { minimum_chrome_version: String(minimums.chromium), incognito: 'split' }),
  }),
  hooks: {
    'build:publicAssets': (wxt, assets) => {
      assets.push({ relativeDest: 'LICENSES.txt', contents: notices(wxt.config.root) });
    },
    'build:manifestGenerated': (_, manifest) => {
      manifest.content_scripts = [{ matches: pages, js: ['reader.js'], run_at: 'document_idle' }];
    },
  },
  vite: () => ({
    plugins: [preact()],
    build: {
      // The preload polyfill fetches, and nothing in Duiding does.
      modulePreload: false,
      // Nothing is rewritten for browsers that cannot run Duiding.
      target: [`chrome${minimums.chromium}`, `firefox${minimums.firefox}`],
      // Inlining would write the name lists into the bundle twice.
      rolldownOptions: { optimization: { inlineConst: false } },
    },
  }),
});
