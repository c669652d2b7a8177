import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Bundles one module of `article/` as a script that leaves its exports in `globalThis[name]`. */
export async function bundleForPage(module: string, name: string): Promise<string> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const result = await build({
    configFile: false,
    root,
    logLevel: 'silent',
    build: { write: false, minify: true, lib: { entry: module, name, formats: ['iife'], fileName: 'page' }, target: 'chrome140' },
  });
  const [first] = [result].flat();
  if (!first || !('output' in first)) throw new Error(`Nothing was built from ${module}.`);
  return first.output[0].code;
}
