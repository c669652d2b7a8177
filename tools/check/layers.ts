import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT } from './run.ts';
import { sourceFiles } from './files.ts';

/** What each room may import; see ARCHITECTURE.md. Rooms that are not named may import everything. */
const MAY_IMPORT: Record<string, string[]> = {
  analysis: ['analysis'],
  knowledge: ['knowledge', 'analysis'],
  archive: ['archive', 'analysis', 'knowledge'],
  settings: ['settings'],
  messages: ['messages', 'analysis', 'knowledge', 'settings'],
  // package.json: a report names the version that it is about.
  components: ['components', 'analysis', 'knowledge', 'settings', 'messages', 'assets', 'package.json'],
  article: ['article', 'components', 'analysis', 'knowledge', 'settings', 'messages', 'assets'],
};
/** Rooms that run in the extension, in the tools and in tests alike. */
const PURE = ['analysis', 'knowledge'];

/** Imports that point the wrong way, and browser or Node imports in pure rooms; one sentence each. */
export function wrongImports(): string[] {
  return sourceFiles().flatMap((file) => {
    const room = file.split('/')[0] ?? '';
    const allowed = MAY_IMPORT[room];
    if (allowed === undefined) return [];
    const imports = [...readFileSync(join(ROOT, file), 'utf8').matchAll(/(?:from|import) '([^']+)'/g)].map((match) => match[1] ?? '');
    return imports.flatMap((target) => {
      if (target.startsWith('.')) {
        const other = relative(ROOT, join(ROOT, file, '..', target)).split('/')[0] ?? '';
        return allowed.includes(other) ? [] : [`${file}: ${room}/ may not import ${other}/`];
      }
      return PURE.includes(room) && target !== 'valibot' ? [`${file}: ${room}/ is pure and may not import '${target}'`] : [];
    });
  });
}
