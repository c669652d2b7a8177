import * as v from 'valibot';

/** How long the pointer rests on a word before its card opens: at most this many milliseconds can be set. */
export const LONGEST_REST_MS = 1500;

/** What the reader may carry from one device to the next. */
const preferences = {
  /** Sites that the reader switched on or off, by `siteOf`; a site without an entry is on. */
  sites: v.fallback(v.record(v.string(), v.boolean()), {}),
  /** What is underlined on the page. */
  marks: v.fallback(v.object({ person: v.boolean(), term: v.boolean(), treaty: v.boolean() }), { person: true, term: true, treaty: true }),
  /** `first`: of each person and term the first mention in each part of an article. */
  density: v.fallback(v.picklist(['first', 'all']), 'first'),
  /** What opens a card with a pointer. A click always does. */
  opens: v.fallback(v.picklist(['hover', 'click']), 'hover'),
  /** Rest before a card opens on hover, in milliseconds. */
  rest: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LONGEST_REST_MS)), 300),
  /** Size of text in cards, popup and options, in percent. */
  textSize: v.fallback(v.picklist([100, 115, 130, 150]), 100),
  /** `page`: cards are as dark as the page around them, popup and options as the browser. */
  theme: v.fallback(v.picklist(['page', 'light', 'dark']), 'page'),
  /** Underlines in forced colours, where the browser paints them like selected text. */
  marksInForcedColors: v.fallback(v.boolean(), false),
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
});
export type Settings = v.InferOutput<typeof Settings>;

export const Preferences = v.object(preferences);
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
