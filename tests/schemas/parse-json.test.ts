import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseJson } from '../../src/schemas/parse-json.ts';

const schema = z.strictObject({
  version: z.literal(1),
  items: z.record(z.string().regex(/^[a-z]+$/, 'is not a word'), z.strictObject({ text: z.string() })),
});

describe('parseJson', () => {
  test('returns the value, and makes errors at its fields on demand', () => {
    const parsed = parseJson('{ "version": 1,\n  "items": {\n\t"a": { "text": "x" } } }', schema, 'a.json');
    expect(parsed.value).toEqual({ version: 1, items: { a: { text: 'x' } } });
    if (parsed.errors) throw new RangeError('expected a value');
    expect(parsed.errorAt(['items'], 'is odd').message).toBe('a.json:2:3 is odd');
  });

  test.each([
    ['{\n  "version": 1,\n  "items": {\n}', 'a.json:4:2 broken JSON: the file ends too early'],
    ['{\n  "version": 1 "items": {} }', 'a.json:2:16 broken JSON: a comma or a closing bracket is missing'],
    [
      '{\n  "version": 1,\n  "items": { "a": {"text": ""}, "a": {"text": ""} }\n}',
      'a.json:3:33 broken JSON: "a" appears twice',
    ],
    ['{\n<<<<<<< HEAD\n  "version": 1,\n=======\n}', 'a.json:2:1 broken JSON: merge conflict marker'],
    ['{\n  "version": 2,\n  "items": {} }', 'a.json:2:3 "version" must be 1 (it is 2)'],
    ['{\n  "version": 1,\n  "items": { "A": {"text": ""} } }', 'a.json:3:14 "items.A" is not a word'],
    [
      '{\n  "version": 1,\n  "items": { "a": {"txt": ""} } }',
      'a.json:3:20 unknown field "items.a.txt"; did you mean "text"?',
    ],
    ['[]', 'a.json:1:1 must be fields'],
  ])('reports the position and the fix of %j', (source, message) => {
    const { errors } = parseJson(source, schema, 'a.json');
    expect(errors?.map((error) => error.message)).toEqual([expect.stringContaining(message)]);
  });

  test('does not silently accept "__proto__"', () => {
    const { errors } = parseJson(
      '{ "version": 1, "items": { "__proto__": { "text": "" } } }',
      schema,
      'a.json',
    );
    expect(errors?.[0]?.message).toMatch(/^a\.json:1:28 broken JSON: "__proto__" is a reserved name/);
  });
});
