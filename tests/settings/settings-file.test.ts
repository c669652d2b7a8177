import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSettingsFile, settingsFile } from '../../settings/settings-file.ts';
import { parseSettings, withPreferences } from '../../settings/settings.ts';

const fresh = parseSettings(null);
const mine = parseSettings({
  sites: { 'nos.nl': false, 'regionieuws.nl': true },
  theme: 'dark',
  rest: 700,
  articles: { 'https://nos.nl/geheim': true },
});
const file = (preferences: unknown, rest: object = {}) => JSON.stringify({ duiding: 'settings', version: 2, preferences, ...rest });
const read = (text: string) => readSettingsFile(text, fresh.version);

test('settings that were exported come back as they were', () => {
  const back = read(settingsFile(mine));
  expect('given' in back && withPreferences(fresh, back.given)).toEqual({ ...mine, articles: {} });
});

test('the file does not tell which articles were read', () => {
  expect(settingsFile(mine)).not.toContain('geheim');
});

test('a file of which a part is missing leaves that part as it is', () => {
  const back = read(file({ theme: 'light' }));
  expect('given' in back && withPreferences(mine, back.given)).toEqual({ ...mine, theme: 'light' });
});

describe('a file that cannot be right is refused whole, with what is wrong', () => {
  test.each([
    ['no JSON', '{', 'notJson'],
    ['an empty file', '', 'notJson'],
    ['a picture', '\u0089PNG\r\n', 'notJson'],
    ['somebody else’s JSON', '{"version": 2}', 'notOurs'],
    ['a list', '[]', 'notOurs'],
    ['null', 'null', 'notOurs'],
    ['settings of a Duiding to come', file({}, { version: 99 }), 'newer'],
    ['a file without end', ' '.repeat(1_000_001), 'tooLong'],
  ])('%s', (_, text, fault) => {
    expect(read(text)).toEqual({ fault });
  });

  test.each([
    ['a rest of an hour', { rest: 3_600_000 }, 'rest'],
    ['a theme that does not exist', { theme: 'pink' }, 'theme'],
    ['sites that are switched to words', { sites: { 'nos.nl': 'off' } }, 'sites'],
    ['a site that is markup', { sites: { '<img src=x onerror=alert(1)>': true } }, 'sites'],
    ['a setting that does not exist', { shout: true }, 'shout'],
    ['ten thousand sites', { sites: Object.fromEntries(Array.from({ length: 10_000 }, (__, n) => [`s${n}.nl`, true])) }, 'sites'],
  ])('%s', (_, preferences, name) => {
    expect(read(file({ density: 'all', ...preferences }))).toEqual({ fault: 'wrong', names: [name] });
  });

  test('names that JavaScript keeps for itself change nothing', () => {
    const text = file({}).replace('{}', '{"__proto__": {"on": false}, "theme": "dark"}');
    const back = read(text);
    if ('given' in back) expect(withPreferences(fresh, back.given)).toEqual({ ...fresh, theme: 'dark' });
    expect(Reflect.get({}, 'on')).toBeUndefined();
  });

  test('whatever a file says, the settings stay settings', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (preferences) => {
        const back = read(file(preferences));
        const after = 'given' in back ? withPreferences(mine, back.given) : mine;
        expect(parseSettings(after)).toEqual(after);
      }),
    );
  });
});
