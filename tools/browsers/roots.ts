import * as v from 'valibot';

const BidiNode = v.object({
  sharedId: v.optional(v.string()),
  value: v.optional(
    v.object({ children: v.optional(v.array(v.unknown())), shadowRoot: v.optional(v.nullable(v.unknown())), mode: v.optional(v.string()) }),
  ),
});

/** A node of the page, with its shadow root when it has one. */
interface PageNode {
  id: string;
  mode: string | undefined;
  shadow: PageNode | null;
  children: PageNode[];
}

/** A node as WebDriver BiDi serialises it. Throws when `raw` is none. */
export function fromBidi(raw: unknown): PageNode {
  const { sharedId = '', value = {} } = v.parse(BidiNode, raw);
  const shadow = value.shadowRoot === undefined || value.shadowRoot === null ? null : fromBidi(value.shadowRoot);
  return { id: sharedId, mode: value.mode, shadow, children: (value.children ?? []).map(fromBidi) };
}

/** Ids of all closed shadow roots at and below `node`, in document order. */
export function closedRootsOf(node: PageNode): string[] {
  const own = node.shadow?.mode === 'closed' ? [node.shadow.id] : [];
  return [...own, ...(node.shadow?.children ?? []).flatMap(closedRootsOf), ...node.children.flatMap(closedRootsOf)];
}
