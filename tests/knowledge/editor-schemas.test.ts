import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EDITOR_SCHEMAS, editorSchema } from '../../tools/knowledge/editor-schemas.ts';

describe('an editor completes the files', () => {
  it.each(Object.entries(EDITOR_SCHEMAS))('with a schema for %s that is up to date (npm run knowledge -- --schemas)', (kind, schema) => {
    const file = readFileSync(new URL(`../../knowledge/editor/${kind}.schema.json`, import.meta.url), 'utf8');
    expect(JSON.parse(file)).toEqual(JSON.parse(editorSchema(schema)));
  });
});
