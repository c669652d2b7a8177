/** What the card id of a person begins with whom the knowledge does not know. */
export const UNKNOWN = 'onbekend:';

/** The card that a mention opens: its entry, or `onbekend:<name>` for a person whom the knowledge does not know. */
export function cardIdOf(mention: { entry: string | null; name: string }): string {
  return mention.entry ?? `${UNKNOWN}${mention.name}`;
}
