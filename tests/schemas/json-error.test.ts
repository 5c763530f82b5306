import { expect, test } from 'vitest';
import { findJsonError } from '../../src/schemas/json-error.ts';

test.each([['{"a": [1, 2, {"b": null}]}'], ['"text"']])('finds nothing in %s', (source) => {
  expect(findJsonError(source)).toBeUndefined();
});

// The fault is where the ¦ stands: what is before it could have gone on well.
test.each([
  ['¦', 'Unexpected end of JSON input'],
  ['{"a":¦', 'Unexpected end of JSON input'],
  ['{"a": ¦}', "Unexpected token '}'"],
  ['[1, ¦]', "Unexpected token ']'"],
  ['{"a": 1 ¦"b": 2}', "Expected ',' or '}' after property value"],
  ['{"a": "¦\n"}', 'Bad control character in string literal'],
  ['[t¦ure]', "Unexpected token 'u'"],
  ['{} ¦x', 'Unexpected non-whitespace character after JSON'],
  [`[${'"filler", '.repeat(40)}¦oops]`, "Unexpected token 'o'"],
])('finds the fault in %j', (marked, reason) => {
  const offset = marked.indexOf('¦');
  const source = marked.replace('¦', '');
  expect(findJsonError(source)).toEqual({ offset, reason });
});
