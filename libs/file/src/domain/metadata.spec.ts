import fc from 'fast-check';
import { announcementOf } from './arrival.js';
import { metadataOf } from './metadata.js';

const pair = (key: string, value: string) => `${key} ${Buffer.from(value).toString('base64')}`;

describe('metadataOf', () => {
  it('gives back any text of any pair', () => {
    const text = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 50 })
      .filter((one) => !one.includes('\0') && one.isWellFormed());
    fc.assert(
      fc.property(text, text, (one, two) => {
        const read = metadataOf([pair('filename', one), 'flag', pair('kind', two)].join(','));
        expect(read).toEqual({ filename: one, flag: null, kind: two });
      }),
    );
  });

  it.each([
    ['nothing', ''],
    ['no base64', 'filename 商业'],
    ['bytes that are no UTF-8', `filename ${Buffer.from([0xff, 0xfe]).toString('base64')}`],
    ['a NUL', pair('filename', 'a\0.pdf')],
    ['a key twice', `${pair('a', 'x')},${pair('a', 'y')}`],
    ['three words', 'a YQ== YQ=='],
    ['far too much', pair('filename', 'x'.repeat(9_000))],
  ])('is null for %s', (_, header) => {
    expect(metadataOf(header)).toBeNull();
  });
});

describe('announcementOf', () => {
  const GOOD = {
    purpose: 'entry-document',
    filename: '计划.pdf',
    filetype: 'application/pdf',
    entry: 'e1',
    kind: 'PLAN',
  };

  it('names the target by what is left', () => {
    expect(announcementOf(GOOD, 7)).toEqual({
      ...{ purpose: 'entry-document', name: '计划.pdf', mediaType: 'application/pdf', size: 7 },
      target: { entry: 'e1', kind: 'PLAN' },
    });
  });

  it.each([
    ['no purpose', { purpose: null }, 7],
    ['no name', { filename: '' }, 7],
    ['no size', {}, Number.NaN],
    ['an endless target', { kind: 'x'.repeat(201) }, 7],
    ['too many words', Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`k${index}`, 'x'])), 7],
  ])('is null with %s', (_, change, size) => {
    expect(announcementOf({ ...GOOD, ...change }, size)).toBeNull();
  });
});
