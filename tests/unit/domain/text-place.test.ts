import { expect, it } from 'vitest';
import { placeOfError } from '../../../src/domain/text-place.ts';

it.each([
  ['{"a":1', 'Unexpected end of JSON input', { line: 1, column: 7 }],
  ['{"a":\n1x}', 'Unexpected token x in JSON at position 7', { line: 2, column: 2 }],
  ['{"a":\n1x}', "Expected ',' or '}' in JSON at position 7 (line 2 column 2)", { line: 2, column: 2 }],
  ['{"a":\n1x}', 'JSON.parse: unexpected character at line 2 column 2 of the JSON data', { line: 2, column: 2 }],
  ['', 'anything else', { line: 1, column: 1 }],
])('the place where %j stops being JSON is found in %j', (text, message, place) => {
  expect(placeOfError(text, message)).toEqual(place);
});
