import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ContentError, ContentErrors, throwContentErrors } from '../../src/schemas/content-error.ts';
import { parseYaml } from '../../src/schemas/parse-yaml.ts';

const schema = z.strictObject({
  name: z.string().min(1),
  lat: z.number().min(-90).max(90).optional(),
  kind: z.enum(['town', 'river']).optional(),
  tags: z.array(z.string().min(1)).optional(),
  open: z.boolean().optional(),
  size: z.strictObject({ unit: z.enum(['km', 'mi']) }).optional(),
});

const CASES: [problem: string, source: string, messages: string[]][] = [
  ['a missing field', 'lat: 3\n', ['a.yaml:1:1 "name" is missing; add it (text)']],
  ['an empty file', '', ['a.yaml:1:1 "name" is missing; add it (text)']],
  ['an empty field', 'name: ""\n', ['a.yaml:1:1 "name" is empty; fill it in or remove the field']],
  ['a wrong type', 'name: A\nlat: north\n', ['a.yaml:2:1 "lat" must be a number (it is "north")']],
  ['a number out of range', 'name: A\nlat: 99\n', ['a.yaml:2:1 "lat" must be at most 90 (it is 99)']],
  ['an unknown field', 'name: A\nlatt: 9\n', ['a.yaml:2:1 unknown field "latt"; did you mean "lat"?']],
  [
    'an unknown field like no other',
    'name: A\nweather: fine\n',
    ['a.yaml:2:1 unknown field "weather"; remove it or correct its name'],
  ],
  [
    'a field under another name: once',
    'title: A\nlatitude: 9\n',
    [
      'a.yaml:1:1 unknown field "title"; did you mean "name"?',
      'a.yaml:2:1 unknown field "latitude"; did you mean "lat"?',
    ],
  ],
  [
    'a choice that is missing',
    'name: A\nsize: {}\n',
    ['a.yaml:2:1 "size.unit" is missing; add it (one of km, mi)'],
  ],
  ['a field without a value', 'name:\n', ['a.yaml:1:1 "name" is empty; fill it in or remove the field']],
  [
    'a list where text is wanted',
    'name: [Draft]\n',
    ['a.yaml:1:1 "name" must be text (it is ["Draft"]); put it in quotation marks'],
  ],
  [
    'text instead of a list',
    'name: A\ntags: one\n',
    [
      'a.yaml:2:1 "tags" must be a list, such as [one, two] (it is "one"); write [one] or one "- item" per line',
    ],
  ],
  [
    'yes where true is wanted',
    'name: A\nopen: yes\n',
    ['a.yaml:2:1 "open" must be true or false (it is "yes"); write true'],
  ],
  [
    'a number in quotation marks',
    'name: A\nlat: "9.5"\n',
    ['a.yaml:2:1 "lat" must be a number (it is "9.5"); remove the quotation marks'],
  ],
  ['a decimal comma', 'name: A\nlat: 9,5\n', ['a.yaml:2:1 "lat" must be a number (it is "9,5"); write 9.5']],
  ['only text', 'A\n', ['a.yaml:1:1 must be fields, one per line, each as "field: value"']],
  ['a bell', 'name: A\u0007\n', ['a.yaml:1:8 an invisible control character (U+0007): remove it']],
  [
    'circular aliases',
    'name: &a A\ntags: [*a]\n',
    [
      'a.yaml:1:10 put text that begins with & in quotation marks',
      'a.yaml:2:8 put text that begins with * in quotation marks',
    ],
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

const SLIPS: [source: string, message: string][] = [
  [
    "name: 'Mecca's crane'\n",
    `a:1:7 broken YAML: an apostrophe ends text in single quotes: double it ('') or write "…" around the text`,
  ],
  [
    'name: "He said "no" to it"\n',
    `a:1:7 broken YAML: a " ends text in double quotes: write \\" inside it or '…' around the text`,
  ],
  ['name: "No" to it\n', `a:1:7 broken YAML: text after the closing ": put '…' around the whole text`],
  ["name: 'No' to it\n", `a:1:7 broken YAML: text after the closing ': put "…" around the whole text`],
  ['name: Bridge: closed\n', 'a:1:7 broken YAML: text with a colon: put "…" around the whole text'],
  ['name:A\nlat: 1\n', 'a:1:1 broken YAML: no space after the colon: write "name: " and then the value'],
  ['name: A\n\tlat: 1\n', 'a:2:1 broken YAML: the line is indented with a tab: use spaces'],
  ['name: @mayor\n', 'a:1:7 broken YAML: text that begins with @: put "…" around the whole text'],
  ['name: `a` b\n', 'a:1:7 broken YAML: text that begins with `: put "…" around the whole text'],
  ['name: %a\n', 'a:1:7 broken YAML: text that begins with %: put "…" around the whole text'],
  ['name: [Draft] A\n', 'a:1:7 broken YAML: text that begins with [: put "…" around the whole text'],
  ['name: > A b\n', 'a:1:7 broken YAML: text that begins with >: put "…" around the whole text'],
  ['name: !a b\n', 'a:1:7 broken YAML: text that begins with !: put "…" around the whole text'],
  [
    'name: A\ntags: [x,\nlat: 1\n',
    'a:2:7 broken YAML: no closing ]: close the list, or put "…" around the whole text if it is text',
  ],
  ['name: A\ntags:\n- x\n-y\n', 'a:4:1 broken YAML: no space after the hyphen: write "- " and then the item'],
  ['lat: 1\nname: "A\n', 'a:2:1 broken YAML: a quotation mark is opened in this line and not closed'],
  [
    'name: "a\\q"\n',
    `a:1:7 broken YAML: a backslash in double quotes must be doubled: write \\\\ or put '…' around the text`,
  ],
  [
    'name: A\nb c d\nlat: 1\n',
    'a:2:1 broken YAML: the line is not "field: value": if it continues the text of the line above, indent it by two spaces',
  ],
  [
    'name: A\n lat: 1\n',
    'a:2:1 broken YAML: the field does not begin in the same column as the one above: check the spaces at the start of both lines',
  ],
  [
    'name: A\n---\nlat: 1\n',
    'a:2:1 broken YAML: a second document begins here: remove the line of hyphens or dots',
  ],
  [
    'name: A\n<<<<<<< HEAD\nlat: 1\n',
    'a:2:1 broken YAML: merge conflict marker: merge the two versions and delete the lines with <<<<<<<, ======= and >>>>>>>',
  ],
];

describe('parseYaml', () => {
  it.each(CASES)('reports the position of %s and how to fix it', (_, source, messages) => {
    const { errors } = parseYaml(source, schema, { file: 'a.yaml' });
    expect(errors?.map((error) => error.message)).toEqual(messages);
  });

  it.each(SLIPS)('explains %j', (source, message) => {
    const { errors } = parseYaml(source, schema, { file: 'a' });
    expect(errors?.map((error) => error.message)).toEqual([message]);
  });

  it('reports several mistakes at once', () => {
    const { errors } = parseYaml("name: 'A's'\nlat:9\n", schema, { file: 'a' });
    expect(errors?.map(({ line }) => line)).toEqual([1, 2]);
  });

  it('reports a duplicate field at its second position', () => {
    const { errors } = parseYaml('name: A\nlat: 1\nname: B\n', schema, { file: 'a' });
    expect(errors?.[0]?.message).toBe('a:3:1 the field appears twice: remove one of them');
  });

  it('doubts text that is cut off at a #, but not a comment', () => {
    const doubtsOf = (source: string) =>
      parseYaml(source, schema, { file: 'a' }).doubts?.map(({ message }) => message);
    expect(doubtsOf('name: Bridge #3 closed\n')).toEqual([
      'a:1:7 "#3 closed" is read as a comment and left out: if it is part of the text, put the whole text in quotation marks',
    ]);
    expect(doubtsOf('name: Bridge # the old one\nlat: 3 #x\n# y\n')).toEqual([]);
    expect(doubtsOf('name: "Bridge #3" #x\n')).toEqual([]);
  });

  it.each([
    ['brackets', `name: ${'['.repeat(5_000)}`],
    ['fields', Array.from({ length: 3_000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
  ])('rejects %s that are nested too deeply', (_, source) => {
    const { errors } = parseYaml(source, schema, { file: 'a' });
    expect(errors?.[0]?.reason).toBe('fields or lists are nested too deeply: remove some of the levels');
  });

  it.each([
    ['unknown fields', (n: number) => Array.from({ length: n }, (_, i) => `field${i}: 1`).join('\n')],
    ['control characters', (n: number) => `name: ${'\u0007'.repeat(n)}`],
    ['fields that appear twice', (n: number) => 'name: A\n'.repeat(n)],
  ])('limits the number of errors for %s', (_, make) => {
    const start = performance.now();
    const { errors } = parseYaml(make(10_000), schema, { file: 'a' });
    expect(errors?.length).toBeLessThan(50);
    expect(performance.now() - start).toBeLessThan(4_000);
  });

  it('counts lines from the line of the file where the source begins', () => {
    const { errors } = parseYaml('name: A\nlat: 99\n', schema, { file: 'a.md', line: 2 });
    expect(errors?.[0]).toMatchObject({ file: 'a.md', line: 3, column: 1 });
  });

  it('returns the value, and makes errors at its fields on demand', () => {
    const parsed = parseYaml('name: A\ntags:\n  - x\n', schema, { file: 'a.yaml' });
    expect(parsed.value).toEqual({ name: 'A', tags: ['x'] });
    if (parsed.errors) throw new RangeError('expected a value');
    expect(parsed.errorAt(['tags', 0], 'is odd').message).toBe('a.yaml:3:5 is odd');
  });
});

describe('throwContentErrors', () => {
  it('throws nothing for no errors, one unchanged, and several sorted in a single error', () => {
    const first = new ContentError({ file: 'a', line: 2 }, 'x');
    const second = new ContentError({ file: 'a', line: 1, column: 4 }, 'y');
    expect(() => throwContentErrors([])).not.toThrow();
    expect(() => throwContentErrors([first])).toThrow(first);
    expect(() => throwContentErrors([first, second])).toThrow(new ContentErrors([second, first]));
    expect(new ContentErrors([first, second]).message).toBe('a:1:4 y\na:2 x');
  });
});
