import fc from 'fast-check';
import { icsOf } from './event.js';

const at = '2024-06-28T09:00:00.000Z';

describe('icsOf', () => {
  it('writes the moment in UTC and escapes what separates', () => {
    const file = icsOf({ uid: 'a', title: '补正截止：甲;乙,丙\nDTSTART:1', at }, at);
    expect(file).toContain('DTSTART:20240628T090000Z\r\n');
    expect(file).toContain(String.raw`SUMMARY:补正截止：甲\;乙\,丙 DTSTART:1`);
    expect(file.match(/^DTSTART/gm)).toHaveLength(1);
  });

  it('has no line of more than 75 octets and loses no character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
        const lines = icsOf({ uid: 'a', title, at }, at).split('\r\n');
        expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
      }),
    );
  });
});
