import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import puppeteer from 'puppeteer-core';
import * as v from 'valibot';
import { bundleForPage } from '../extract/bundle.ts';
import { findBrowser } from '../prepare/browsers.mjs';
import type { Course } from './race.ts';

const ms = v.number();
const Laps = v.array(
  v.object({
    size: v.number(),
    hits: v.object({ ours: v.number(), cased: v.number(), folded: v.number() }),
    floor: ms,
    ours: ms,
    cased: ms,
    folded: ms,
    aho: ms,
    modern: ms,
  }),
);
type Laps = v.InferOutput<typeof Laps>;

/** A browser with an empty page: each call of `fresh` gets a new one. */
interface Realms {
  version: string;
  fresh(script: string): Promise<unknown>;
  close(): Promise<void>;
}

async function chromiumRealms(executablePath: string): Promise<Realms> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking'] });
  return {
    version: browser.version(),
    async fresh(script) {
      const context = await browser.newContext();
      const page = await context.newPage();
      const value: unknown = await page.evaluate(script);
      await context.close();
      return value;
    },
    close: () => browser.close(),
  };
}

async function firefoxRealms(executablePath: string): Promise<Realms> {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true, protocolTimeout: 300_000 });
  return {
    version: await browser.version(),
    async fresh(script) {
      const page = await browser.newPage();
      const value: unknown = await page.evaluate(script);
      await page.close();
      return value;
    },
    close: () => browser.close(),
  };
}

interface BrowserRace {
  name: string;
  laps: Laps;
  /** Medians from cold, in milliseconds. */
  cold: Record<'ours' | 'cased' | 'folded', number>;
  /** mark.js over a page of the first text, in milliseconds, and our matcher over the text of the same page with its ranges made. */
  mark: { list: number; expression: number; ours: number };
}

const COLD_TIMES = 5;

/** The race in every browser that is installed here. */
export async function raceInBrowsers(course: Course): Promise<BrowserRace[]> {
  const script = await bundleForPage('tools/bench/race-page.ts', 'race');
  const markJs = readFileSync(createRequire(import.meta.url).resolve('mark.js/dist/mark.min.js'), 'utf8');
  const races: BrowserRace[] = [];
  for (const family of ['chromium', 'firefox'] as const) {
    const path = findBrowser(family);
    if (path === null) continue;
    const realms = await (family === 'chromium' ? chromiumRealms(path) : firefoxRealms(path));
    const call = (expression: string) => realms.fresh(`${script};${expression}`);
    const cold = { ours: 0, cased: 0, folded: 0 };
    for (const method of ['ours', 'cased', 'folded'] as const) {
      const stored = method === 'ours' ? course.table : JSON.stringify(course.names);
      const input = JSON.stringify({ stored, text: course.texts[0] });
      const took: number[] = [];
      for (let time = 0; time < COLD_TIMES; time += 1)
        took.push(v.parse(v.number(), await call(`race.raceCold(${JSON.stringify(method)}, ${input})`)));
      cold[method] = took.sort((a, b) => a - b)[Math.floor(COLD_TIMES / 2)] ?? 0;
    }
    const laps = v.parse(Laps, await call(`race.raceWarm(${JSON.stringify(course)})`));
    const first = { ...course, texts: course.texts.slice(0, 1) };
    const mark = v.parse(
      v.object({ list: ms, expression: ms, ours: ms }),
      await realms.fresh(`${markJs};${script};race.raceMark(${JSON.stringify(first)})`),
    );
    races.push({ name: `${family} ${realms.version}`, laps, cold, mark });
    await realms.close();
  }
  return races;
}
