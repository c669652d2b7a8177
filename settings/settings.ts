import * as v from 'valibot';

/** How long the pointer rests on a word before its card opens: at most this many milliseconds can be set. */
export const LONGEST_REST_MS = 1500;

/** The longest that an article can be asked to be in view before it counts as read, in seconds. */
export const LONGEST_ARCHIVE_AFTER = 600;
/** The longest retention period, in days. */
export const LONGEST_KEEP_FOR = 36_500;

/** What the reader may carry from one device to the next. */
const fields = {
  /** Sites that the reader switched on or off, by `siteOf`; a site without an entry is on. */
  sites: v.record(v.string(), v.boolean()),
  /** What is underlined on the page. */
  marks: v.object({ person: v.boolean(), term: v.boolean(), treaty: v.boolean() }),
  /** `first`: of each person and term the first mention in each part of an article. */
  density: v.picklist(['first', 'all']),
  /** What opens a card with a pointer. A click always does. */
  opens: v.picklist(['hover', 'click']),
  /** Rest before a card opens on hover, in milliseconds. */
  rest: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LONGEST_REST_MS)),
  /** Size of text in cards, popup and options, in percent. */
  textSize: v.picklist([100, 115, 130, 150]),
  /** `page`: cards are as dark as the page around them, popup and options as the browser. */
  theme: v.picklist(['page', 'light', 'dark']),
  /** Underlines in forced colours, where the browser paints them like selected text. */
  marksInForcedColors: v.boolean(),
};

/** The preferences of a file: each may be missing, and each that is there has to be right. */
export const GivenPreferences = v.partial(v.strictObject(fields));
export type GivenPreferences = v.InferOutput<typeof GivenPreferences>;

const preferences = {
  sites: v.fallback(fields.sites, {}),
  marks: v.fallback(fields.marks, { person: true, term: true, treaty: true }),
  density: v.fallback(fields.density, 'first'),
  opens: v.fallback(fields.opens, 'hover'),
  rest: v.fallback(fields.rest, 300),
  textSize: v.fallback(fields.textSize, 100),
  theme: v.fallback(fields.theme, 'page'),
  marksInForcedColors: v.fallback(fields.marksInForcedColors, false),
};

const Settings = v.object({
  version: v.fallback(v.literal(2), 2),
  ...preferences,
  /** False: Duiding reads nothing anywhere. */
  on: v.fallback(v.boolean(), true),
  /** Duiding reads nothing before this moment (milliseconds since 1970); null when it is not paused. */
  pausedUntil: v.fallback(v.nullable(v.number()), null),
  /** Articles by their address for which the reader overruled the verdict: true shows, false stays silent. The last chosen stands last. */
  articles: v.fallback(v.record(v.string(), v.boolean()), {}),
  /** Whether the browser carries the preferences to the reader's other devices. */
  sync: v.fallback(v.boolean(), false),
  /** Whether it is remembered on this device who said what in articles that were read. */
  archive: v.fallback(v.boolean(), true),
  /** An article counts as read when it was in view for this many seconds. */
  archiveAfter: v.fallback(v.pipe(v.number(), v.minValue(0), v.maxValue(LONGEST_ARCHIVE_AFTER)), 10),
  /** What was last read more than this many days ago is forgotten; null keeps everything. */
  keepFor: v.fallback(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LONGEST_KEEP_FOR))), null),
});
export type Settings = v.InferOutput<typeof Settings>;

const Preferences = v.object(preferences);
/** The part of the settings that syncing carries: nothing that tells which articles were read. */
export type Preferences = v.InferOutput<typeof Preferences>;

/**
 * What storage holds, read field by field: what is missing (settings of an older version have fewer fields) or cannot be understood takes
 * its default, and the rest is kept.
 */
export function parseSettings(stored: unknown): Settings {
  const result = v.safeParse(Settings, stored);
  return result.success ? result.output : v.parse(Settings, {});
}

/** The preferences among settings, or in what another device stored; what cannot be understood takes its default. */
export function preferencesOf(settings: unknown): Preferences {
  const result = v.safeParse(Preferences, settings);
  return result.success ? result.output : v.parse(Preferences, {});
}

/** The settings with the preferences that are given; the others stay. */
export function withPreferences(settings: Settings, given: GivenPreferences): Settings {
  return parseSettings({ ...settings, ...given });
}
