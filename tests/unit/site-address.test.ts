import assert from 'node:assert/strict';
import { test } from 'node:test';
import { address } from '../../src/site/address.ts';

for (const [path, base, expected] of [
  ['/', '/', '/'],
  ['/exercises/calf-raises/', '/', '/exercises/calf-raises/'],
  ['/', '/second-heart/', '/second-heart/'],
  ['/exercises/', '/second-heart/', '/second-heart/exercises/'],
  ['/exercises/', '/second-heart', '/second-heart/exercises/'],
  ['/exercises/', '/a/b/', '/a/b/exercises/'],
] as const)
  test(`${path} under ${base} is ${expected}`, () => assert.equal(address(path, base), expected));

test('a path that would depend on its page is refused, with the remedy', () => {
  assert.throws(
    () => address('exercises/', '/'),
    /expected a path that starts with "\/", got "exercises\/"\. Add/,
  );
});
