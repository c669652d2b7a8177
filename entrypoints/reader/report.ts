import { askBackground } from '../../messages/door.ts';
import type { PageState } from '../../messages/protocol.ts';

/** Tells the toolbar what the page shows. That is no reason to disturb the page when the background is gone. */
export function report(state: PageState, count: number): void {
  askBackground({ type: 'state', state, count }).catch(() => undefined);
}
