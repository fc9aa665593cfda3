import { InputError } from '../input-error.js';
import { relocated } from './relocated.js';

const inPart = (path: string) => `/part${path}`;

describe('a refusal inside a part', () => {
  it('says where it stands in the whole', () => {
    const work = () => {
      throw new InputError('odd', 'it is odd', '/2');
    };
    expect(() => relocated(inPart, work)).toThrow(
      expect.objectContaining({ code: 'odd', message: 'it is odd', path: '/part/2' }),
    );
  });

  it('is told from a bug, which passes as it is; answers pass too', () => {
    const bug = new RangeError('bug');
    expect(() =>
      relocated(inPart, () => {
        throw bug;
      }),
    ).toThrow(bug);
    expect(relocated(inPart, () => 7)).toBe(7);
  });
});
