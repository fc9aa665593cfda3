import fc from 'fast-check';
import { differences } from './differences.js';

describe('differences', () => {
  it.each([
    [1, 1, []],
    [1, 2, ['/at']],
    [null, {}, ['/at']],
    [{}, null, ['/at']],
    [[], {}, ['/at']],
    [{}, [], ['/at']],
    [undefined, [], ['/at']],
    [
      [1, 2, 3],
      [1, 3, 2],
      ['/at/1', '/at/2'],
    ],
    [[1], [1, 2], ['/at']],
    [{ a: 1, b: { c: [1] } }, { a: 1, b: { c: [2] } }, ['/at/b/c/0']],
    [{ z: 1, 'a/~': 1 }, { y: 1 }, ['/at/a~1~0', '/at/y', '/at/z']],
    [{ a: undefined }, {}, ['/at/a']],
    [{}, { toString: 1 }, ['/at/toString']],
  ])('of %j and %j are %j', (published, computed, pointers) => {
    expect(differences(published, computed, '/at')).toEqual(pointers);
  });

  it('are none of a value and its copy', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(differences(value, structuredClone(value), '')).toEqual([]);
      }),
    );
  });
});
