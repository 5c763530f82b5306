import { expect, test } from 'vitest';
import { findJsonError, findLostField } from '../../src/schemas/json-error.ts';

test.each([['{"a": [1, 2, {"b": null}]}'], ['"text"']])('finds nothing in %s', (source) => {
  expect(findJsonError(source)).toBeUndefined();
});

const EARLY = 'the file ends too early: check that brackets and quotation marks are closed';

// The ¦ marks the fault: the text before it could be the start of valid JSON.
test.each([
  ['¦', EARLY],
  ['{"a":¦', EARLY],
  ['{"a": "b¦', EARLY],
  ['{"a": ¦}', 'a value is missing before }, or there is an extra comma'],
  ['[1, ¦]', 'a value is missing before ], or there is an extra comma'],
  ['{"a": 1, ¦}', 'an extra comma, or a name without double quotes'],
  ['{¦a: 1}', 'write the names of fields in double quotes'],
  ['{"a" ¦1}', 'a colon is missing'],
  ['{"a": 1 ¦"b": 2}', 'a comma or a closing bracket is missing'],
  [
    '{"a": "¦\n"}',
    'a line break or tab inside quotation marks: write \\n or \\t, or close the quotation mark',
  ],
  ['{"a": "\\¦q"}', 'double the backslash inside quotation marks'],
  ['{"a": ¦“b”}', '“ is not a quotation mark in JSON: write "'],
  ['¦// a note\n{}', 'JSON has no comments: remove it'],
  ['[t¦ure]', '"u" is unexpected: check quotation marks, commas and brackets'],
  ['{} ¦x', 'text after the end: remove it'],
  [`[${'"filler", '.repeat(40)}¦oops]`, '"o" is unexpected: check quotation marks, commas and brackets'],
])('finds the fault in %j', (marked, reason) => {
  const offset = marked.indexOf('¦');
  const source = marked.replace('¦', '');
  expect(findJsonError(source)).toEqual({ offset, reason });
});

test.each(['{"a": {"b": 1}, "b": {"a": 2}}', '[{"a": 1}, {"a": 1}]', '{"a": "\\"a\\": {", "b": ["a", "a"]}'])(
  'finds no name twice in %s',
  (source) => {
    expect(findLostField(source)).toBeUndefined();
  },
);

test('finds a duplicate name in an object', () => {
  const source = '{"a": [{"b": 1}],\n "b": 2, "a": 3}';
  const reason = '"a" appears twice: remove one of them';
  expect(findLostField(source)).toEqual({ offset: source.lastIndexOf('"a"'), reason });
});
