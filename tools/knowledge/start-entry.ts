import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { idOf, scaffold, SCAFFOLDS } from './scaffold.ts';

/** Writes a new entry to fill in, and says in words what came of it. Never overwrites; `written` is null when nothing was written. */
export function startEntry(root: string, folder: string, name: string, id = idOf(name)): { written: string | null; words: string } {
  const kind = SCAFFOLDS.find((one) => one === folder);
  if (kind === undefined) return { written: null, words: `there is no folder ${folder}; there are ${SCAFFOLDS.join(', ')}` };
  if (name.trim().length < 2 || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    return {
      written: null,
      words: 'give a name of two characters or more, and with --id an id of small letters, digits and single hyphens',
    };
  const taken = SCAFFOLDS.map((one) => join('knowledge', one, `${id}.yaml`)).find((file) => existsSync(join(root, file)));
  if (taken !== undefined) return { written: null, words: `${taken} is there already; another one with this name takes --id` };
  const file = join('knowledge', kind, `${id}.yaml`);
  writeFileSync(join(root, file), scaffold(kind, name.trim()), { flag: 'wx' });
  return { written: file, words: `${file} is there to be filled in; npm run knowledge names what is missing` };
}
