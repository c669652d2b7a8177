import { fileURLToPath } from 'node:url';
import { type Knowledge, loadPack } from '../../knowledge/pack.ts';
import { compile } from '../../tools/knowledge/compile.ts';

let loaded: Knowledge | undefined;

/** The knowledge as it is shipped, compiled from the files. */
export function shipped(): Knowledge {
  if (loaded !== undefined) return loaded;
  const { pack, problems } = compile(fileURLToPath(new URL('../..', import.meta.url)));
  if (pack === null) throw new Error(problems.map(({ file, line, field, message }) => `${file}:${line} ${field}: ${message}`).join('\n'));
  loaded = loadPack(JSON.parse(JSON.stringify(pack)));
  return loaded;
}
