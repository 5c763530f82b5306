import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ContentError, ContentErrors, throwContentErrors } from '../../src/schemas/content-error.ts';
import { parseYaml } from '../../src/schemas/parse-yaml.ts';

const schema = z.strictObject({
  name: z.string().min(1),
  lat: z.number().min(-90).max(90).optional(),
  kind: z.enum(['town', 'river']).optional(),
  tags: z.array(z.string().min(1)).optional(),
});

const CASES: [problem: string, source: string, messages: string[]][] = [
  ['a missing field', 'lat: 3\n', ['a.yaml:1:1 "name" is missing; add it (text)']],
  ['an empty file', '', ['a.yaml:1:1 "name" is missing; add it (text)']],
  ['an empty field', 'name: ""\n', ['a.yaml:1:1 "name" is empty; write it or remove the field']],
  ['a wrong type', 'name: A\nlat: north\n', ['a.yaml:2:1 "lat" must be a number (it is "north")']],
  ['a number out of range', 'name: A\nlat: 99\n', ['a.yaml:2:1 "lat" must be at most 90 (it is 99)']],
  [
    'an unknown field',
    'name: A\nlatt: 9\n',
    ['a.yaml:2:1 unknown field "latt"; remove it or mend its spelling'],
  ],
  [
    'a wrong choice',
    'name: A\nkind: lake\n',
    ['a.yaml:2:1 "kind" must be one of town, river (it is "lake")'],
  ],
  [
    'an item of a list',
    'name: A\ntags:\n  - x\n  - 7\n',
    ['a.yaml:4:5 "tags.1" must be text (it is 7); put it in quotation marks'],
  ],
  [
    'two problems at once',
    'lat: 99\n',
    ['a.yaml:1:1 "name" is missing; add it (text)', 'a.yaml:1:1 "lat" must be at most 90 (it is 99)'],
  ],
];

describe('parseYaml', () => {
  it.each(CASES)('names place and remedy of %s', (_, source, messages) => {
    const { errors } = parseYaml(source, schema, { file: 'a.yaml' });
    expect(errors?.map((error) => error.message)).toEqual(messages);
  });

  it('reports broken YAML with its line', () => {
    const { errors } = parseYaml('name: A\ntags: [x,\nlat: 1\n', schema, { file: 'a.yaml' });
    expect(errors?.[0]?.message).toMatch(/^a\.yaml:3:\d+ broken YAML: .*; check the spaces/);
  });

  it('counts lines from where the source begins in its file', () => {
    const { errors } = parseYaml('name: A\nlat: 99\n', schema, { file: 'a.md', line: 2 });
    expect(errors?.[0]).toMatchObject({ file: 'a.md', line: 3, column: 1 });
  });

  it('gives the value, and errors at its fields on demand', () => {
    const parsed = parseYaml('name: A\ntags:\n  - x\n', schema, { file: 'a.yaml' });
    expect(parsed.value).toEqual({ name: 'A', tags: ['x'] });
    if (parsed.errors) throw new RangeError('expected a value');
    expect(parsed.errorAt(['tags', 0], 'is odd').message).toBe('a.yaml:3:5 is odd');
  });
});

describe('throwContentErrors', () => {
  it('throws nothing for none, one as it is, and several sorted in one', () => {
    const first = new ContentError({ file: 'a', line: 2 }, 'x');
    const second = new ContentError({ file: 'a', line: 1, column: 4 }, 'y');
    expect(() => throwContentErrors([])).not.toThrow();
    expect(() => throwContentErrors([first])).toThrow(first);
    expect(() => throwContentErrors([first, second])).toThrow(new ContentErrors([second, first]));
    expect(new ContentErrors([first, second]).message).toBe('a:1:4 y\na:2 x');
  });
});
