import { isBlock, isHeading, SKIPPED } from './markup.ts';
import { suspicion, type Suspicion } from './junk.ts';

/** A part of the page under suspicion, from the block `start` up to the block `end`. */
export interface Region {
  element: Element;
  kind: Suspicion;
  /** Its class attribute, or its tag name where it has none. */
  name: string;
  parent: Region | null;
  start: number;
  end: number;
  /** Whether the suspicion was believed, once the whole page is known. */
  believed: boolean;
}

/** A line of text of its own on the page, with what its judges have to know. Lengths are UTF-16 code units. */
export interface Block {
  /** Its place among the blocks of the page. */
  index: number;
  /** The innermost block-level element around it. */
  element: Element;
  /** Live text nodes in order; null stands for a line break. */
  nodes: (Text | null)[];
  /** What it says, with white space roughly collapsed. */
  text: string;
  linkChars: number;
  /** How much of it stands in inline parts under suspicion (a date, a name, a tag). */
  suspectChars: number;
  region: Region | null;
  /** The innermost of the elements that decide what kind of text it is. */
  within: Element | null;
}

/** An element with text, which is in the blocks from `start` up to `end`. */
export interface Box {
  element: Element;
  start: number;
  end: number;
  depth: number;
}

export interface Walk {
  blocks: Block[];
  boxes: Box[];
  regions: Region[];
}

const WITHIN = new Set('FIGURE FIGCAPTION BLOCKQUOTE LI DD DT TD TH PRE CAPTION SUMMARY'.split(' '));
/** What wraps a whole page carries class names about the page, not about its text. */
const FRAME = new Set(['HTML', 'BODY', 'MAIN']);
const CAPTION = /caption(?!ed)(?:-?text)?(?=$|[\s_-])|bildunterschrift|bildtext|onderschrift|bijschrift/i;
const HIDING = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  const style = element.getAttribute('style');
  return style !== null && HIDING.test(style);
}

// Node types by number: this runs for each node of the page.
function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** Reads the text under `root` once, in the order of the document, without changing it and without asking for styles. */
export function walk(root: Element): Walk {
  const blocks: Block[] = [];
  const boxes: Box[] = [];
  const regions: Region[] = [];
  let open: Block | null = null;
  let region: Region | null = null;
  let within: Element | null = null;
  let links = 0;
  let suspects = 0;

  const readText = (node: Text, parent: Element): void => {
    const { data } = node;
    if (!open) {
      if (!/\S/.test(data)) return;
      open = { index: 0, element: parent, nodes: [], text: '', linkChars: 0, suspectChars: 0, region, within };
    }
    const text = /\s\s|[\n\t\r\u00a0]/.test(data) ? data.replace(/\s+/g, ' ') : data;
    open.nodes.push(node);
    open.text += text;
    if (links > 0) open.linkChars += text.length;
    if (suspects > 0) open.suspectChars += text.length;
  };
  const close = (): void => {
    if (!open) return;
    open.text = open.text.trim();
    open.index = blocks.length;
    if (open.text !== '') blocks.push(open);
    open = null;
  };
  const lineBreak = (): void => {
    if (!open) return;
    // Two line breaks part paragraphs; one does so where a sentence has ended.
    if (open.nodes.at(-1) === null || /[.!?:…]["'”’»)]*\s*$/.test(open.text)) return close();
    open.nodes.push(null);
    open.text += ' ';
  };

  const visit = (element: Element, block: Element, depth: number): void => {
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (isText(child)) readText(child, block);
      else if (isElement(child)) enter(child, block, depth);
    }
  };
  const enter = (element: Element, block: Element, depth: number): void => {
    const tag = element.tagName;
    if (tag === 'BR') return lineBreak();
    if (SKIPPED.has(tag) || tag === 'svg' || isHidden(element)) return;
    const ownLine = isBlock(tag);
    if (ownLine) close();
    const kind = FRAME.has(tag) ? null : suspicion(element);
    const start = blocks.length;
    const outerRegion = region;
    const outerWithin = within;
    let own: Region | null = null;
    if (kind && ownLine) {
      own = { element, kind, name: element.getAttribute('class') || tag, parent: region, start, end: start, believed: false };
      region = own;
    }
    const named = CAPTION.test(element.getAttribute('class') ?? '');
    if (WITHIN.has(tag) || isHeading(tag) || named) within = element;
    const inlineSuspect = kind !== null && !ownLine;
    if (tag === 'A') links++;
    if (inlineSuspect) suspects++;
    visit(element, ownLine ? element : block, depth + 1);
    if (inlineSuspect) suspects--;
    if (tag === 'A') links--;
    if (ownLine) close();
    within = outerWithin;
    // A page may call the whole article "with-captions".
    if (named && blocks.length > start + 2)
      for (const inside of blocks.slice(start)) if (inside.within === element) inside.within = outerWithin;
    region = outerRegion;
    const end = blocks.length;
    if (own) {
      own.end = end;
      if (end > start) regions.push(own);
    }
    if (ownLine && end > start) boxes.push({ element, start, end, depth });
  };

  enter(root, root, 0);
  close();
  return { blocks, boxes, regions };
}
