import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Knowledge, loadPack } from '../../knowledge/pack.ts';
import { compile } from '../knowledge/compile.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** The knowledge of this checkout, compiled from its files. Throws with the first problem when they do not compile. */
export function currentKnowledge(): Knowledge {
  const { pack, problems } = compile(ROOT);
  if (pack !== null) return loadPack(pack);
  const first = problems[0];
  throw new Error(first === undefined ? 'the knowledge does not compile' : `${first.file}:${first.line} ${first.message}`);
}
