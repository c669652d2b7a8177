/** How a browser is started with an extension in it. */
export interface Launch {
  /** Folder of the built extension (the one that holds manifest.json). */
  extension: string;
  /** Host names that lead to this machine, as the news sites of the manifest do in tests; subdomains are named one by one. */
  hosts: string[];
  /** A window that can be watched, or none. */
  visible: boolean;
  colorScheme: 'light' | 'dark';
  viewport: { width: number; height: number };
  /** Enlargement by the browser, 2 for 200 %: as many CSS pixels fewer, each as many times larger. */
  zoom?: number;
  /** The pages believe that they are used with fingers alone (`pointer: coarse`). */
  touch?: boolean;
  /** The page that the extension opens when it is installed stays open; else it is closed before the first tab. */
  firstRun?: boolean;
}

/** What a browser gives a popup, about. */
export const POPUP_SIZE = { width: 400, height: 600 };

/** `size` in the CSS pixels that are left of it at the zoom of `launch`. */
export function zoomed(size: { width: number; height: number }, { zoom = 1 }: Launch): { width: number; height: number } {
  return { width: Math.floor(size.width / zoom), height: Math.floor(size.height / zoom) };
}

/** What the extension opens when it is installed. */
export const FIRST_PAGE = '/welcome.html';

/** A started browser. `close` ends it and removes its profile. */
export interface Driver {
  name: 'chromium' | 'firefox';
  version: string;
  newTab(): Promise<Tab>;
  /** The extension's popup page for the page in `tab`, opened in a tab of its own. */
  popupFor(tab: Tab): Promise<Tab>;
  /** A page of the extension, such as `/options.html#sites`, in a tab of its own. */
  ownPage(path: `/${string}`, size?: { width: number; height: number }): Promise<Tab>;
  /** Resolves when somebody closed the browser. */
  gone: Promise<void>;
  close(): Promise<void>;
}

/** A point in CSS pixels of the viewport. */
export interface Point {
  x: number;
  y: number;
}

export interface Tab {
  /** Runs `expression` in each page that this tab opens from now on, before the page's own scripts. */
  beforeEachPage(expression: string): Promise<void>;
  goto(url: string): Promise<void>;
  /** The JSON value of `expression` in the page's own world, awaited; undefined becomes null. Throws what it throws. */
  evaluate(expression: string): Promise<unknown>;
  /**
   * The JSON values of `script` (a function's source) for each closed shadow root below <html> and <body>, in document order:
   * a page cannot see these, the browser's debugging protocol can.
   */
  inClosedRoots(script: string): Promise<unknown[]>;
  /** Whether the browser's accessibility tree has a node with this role and name inside a closed shadow root. */
  isSpoken(role: string, name: string): Promise<boolean>;
  move(to: Point): Promise<void>;
  click(at: Point): Promise<void>;
  tap(at: Point): Promise<void>;
  /** Types into what has the focus. */
  type(text: string): Promise<void>;
  /** Errors that nobody caught, and what the page wrote to its console as errors. */
  errors(): string[];
  press(key: 'Escape' | 'Tab' | 'Enter' | 'Space' | 'F5'): Promise<void>;
  /** The event types that the extension's content script listens to on window and document; null where the browser does not tell. */
  listeners(): Promise<string[] | null>;
  /** A keyboard command of the manifest, for this tab; the drivers say how it is given. */
  command(name: string): Promise<void>;
  /** Writes a PNG of the viewport, or of the whole page. */
  screenshot(file: `${string}.png`, of?: 'viewport' | 'page'): Promise<void>;
  toFront(): Promise<void>;
  close(): Promise<void>;
}
