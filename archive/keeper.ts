import { type Archive, openArchive } from './database.ts';
import { forgetAll, forgetOld } from './forget.ts';
import { type Trouble, troubleOf } from './trouble.ts';

export interface Noted {
  trouble: Trouble;
  /** Whether the reader saw it. */
  told: boolean;
}

/** Where trouble is noted, beside the archive: the archive itself may be what does not work. */
export interface TroubleStore {
  read(): Promise<Noted | null>;
  write(noted: Noted | null): Promise<void>;
}

export interface KeeperState {
  state: 'ok' | Trouble;
  told: boolean;
  articles: number | null;
  statements: number | null;
  used: number | null;
  quota: number | null;
}

/** Opens the archive when it is needed, and turns whatever goes wrong into a note for the reader. None of these rejects. */
export interface Keeper {
  /** What `work` makes of the archive, null where that failed. For what writes: that it worked ends any trouble, a full device included. */
  use<T>(work: (db: Archive) => Promise<T>): Promise<T | null>;
  /** The same for what reads alone, and null too where it takes longer than `ms`. What takes long is no trouble yet. */
  within<T>(ms: number, work: (db: Archive) => Promise<T>): Promise<T | null>;
  /** Forgets what is older than `keepFor` days, at most once an hour unless asked to do so `atOnce`. */
  tidy(keepFor: number | null, now: number, atOnce?: boolean): Promise<void>;
  state(told: boolean): Promise<KeeperState>;
  /** Whether everything is gone. */
  wipe(): Promise<boolean>;
}

const HOUR = 3_600_000;

export function createKeeper(noted: TroubleStore): Keeper {
  let opening: Promise<Archive> | null = null;
  let tidied = -Infinity;
  let trouble: Trouble | null | undefined;

  /** A connection that fails or ends is opened anew for the next question. */
  function open(): Promise<Archive> {
    const mine = (opening ??= openArchive(() => (opening = null)));
    mine.catch(() => {
      if (opening === mine) opening = null;
    });
    return mine;
  }

  /** The same trouble is told once; another, or the same after it was over, is told again. */
  async function note(next: Trouble | null, wrote = true): Promise<void> {
    if (trouble === next) return;
    try {
      const before = await noted.read();
      // A full device can be read from.
      if (next === null && !wrote && before?.trouble === 'full') return;
      trouble = next;
      if (next === null ? before !== null : before?.trouble !== next)
        await noted.write(next === null ? null : { trouble: next, told: false });
    } catch {
      // Where nothing at all can be stored there is nowhere to note it.
    }
  }

  async function use<T>(work: (db: Archive) => Promise<T>, writes: boolean): Promise<T | null> {
    for (const again of [true, false]) {
      try {
        const result = await work(await open());
        await note(null, writes);
        return result;
      } catch (error) {
        // The browser or another window closed the connection meanwhile.
        if (again && error instanceof DOMException && error.name === 'InvalidStateError') opening = null;
        else {
          await note(troubleOf(error));
          return null;
        }
      }
    }
    return null;
  }

  return {
    use: (work) => use(work, true),
    async within(ms, work) {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const late = new Promise<null>((resolve) => (timer = setTimeout(() => resolve(null), ms)));
      const result = await Promise.race([use(work, false), late]);
      clearTimeout(timer);
      return result;
    },
    async tidy(keepFor, now, atOnce = false) {
      if (!atOnce && Math.abs(now - tidied) < HOUR) return;
      tidied = now;
      await use((db) => forgetOld(db, keepFor, now), true);
    },
    async state(told) {
      const counts = await use(async (db) => await Promise.all([db.count('articles'), db.count('statements')]), false);
      const wrong = await noted.read().catch(() => null);
      if (told && wrong !== null && !wrong.told) await noted.write({ ...wrong, told: true }).catch(() => undefined);
      const room = await navigator.storage?.estimate?.().catch(() => null);
      return {
        state: wrong?.trouble ?? trouble ?? 'ok',
        told: wrong?.told ?? true,
        articles: counts?.[0] ?? null,
        statements: counts?.[1] ?? null,
        used: room?.usage ?? null,
        quota: room?.quota ?? null,
      };
    },
    async wipe() {
      try {
        const db = await open().catch(() => null);
        opening = null;
        const gone = await forgetAll(db);
        trouble = undefined;
        await noted.write(null);
        return gone;
      } catch (error) {
        await note(troubleOf(error));
        return false;
      }
    },
  };
}
