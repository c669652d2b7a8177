/** What the archive saw of the device's clock (milliseconds since 1970). */
export interface Clock {
  /** Since when it has run without jumps. */
  since: number;
  /** When it was last looked at. */
  seen: number;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** A device can lie in a drawer for longer; then it is only trusted a day later. */
const LONGEST_GAP = 7 * DAY;
const TRUSTED_AFTER = 20 * HOUR;

/** The clock as it is now; one that went back, or jumped, begins anew. */
export function look(clock: Clock | null, now: number): Clock {
  const jumped = clock === null || now < clock.seen || now - clock.seen > LONGEST_GAP;
  return jumped ? { since: now, seen: now } : { since: clock.since, seen: now };
}

/** Whether the clock can be believed where something is to be deleted by it: it has run for most of a day without a jump. */
export function isTrusted(clock: Clock): boolean {
  return clock.seen - clock.since >= TRUSTED_AFTER;
}

/** The moment to write down: never before one that was written down already, unless that one lies more than a day ahead and was wrong itself. */
export function momentOf(clock: Clock | null, now: number): number {
  return clock !== null && now < clock.seen && clock.seen - now <= DAY ? clock.seen : now;
}
