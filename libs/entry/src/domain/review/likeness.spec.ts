import fc from 'fast-check';
import { fingerprintsOf, likeness, titleLikeness } from './likeness.js';

const han = fc.integer({ min: 0x4e00, max: 0x9000 }).map((code) => String.fromCodePoint(code));
const text = (min: number, max: number) =>
  fc.array(han, { minLength: min, maxLength: max }).map((list) => list.join(''));

describe('fingerprintsOf', () => {
  it('gives two texts with a common passage of fifteen characters a common fingerprint', () => {
    fc.assert(
      fc.property(text(15, 60), text(0, 80), text(0, 80), text(0, 80), (passage, before, after, other) => {
        const one = new Set(fingerprintsOf(before + passage + after));
        expect(fingerprintsOf(other + passage).some((key) => one.has(key))).toBe(true);
      }),
    );
  });

  it('does not mind case, width, spaces and punctuation', () => {
    const written = '基于 ＡＩ 的心电图分析系统，可在基层医院使用。并已完成验证';
    expect(fingerprintsOf('基于ai的心电图分析系统可在基层医院使用，并已完成验证！')).toEqual(fingerprintsOf(written));
  });

  it('keeps few of many', () => {
    fc.assert(fc.property(text(300, 300), (long) => fingerprintsOf(long).length < 110));
  });
});

describe('likeness', () => {
  it('is 1 for the same, 0 for strangers, and the same both ways', () => {
    fc.assert(
      fc.property(text(5, 60), text(5, 60), (one, other) => {
        expect(likeness(one, one)).toEqual({ share: 1, passage: one });
        const { share } = likeness(one, other);
        expect(likeness(other, one).share).toBe(share);
        expect(share >= 0 && share <= 1).toBe(true);
      }),
    );
    expect(likeness('春眠不觉晓处处闻啼鸟', '白日依山尽黄河入海流')).toEqual({ share: 0, passage: '' });
  });

  it('shows the longest common passage as it was written', () => {
    const copied = '开头不同。经导管修复，二尖瓣反流的国产装置！结尾';
    const { share, passage } = likeness(copied, '另一个：经导管修复二尖瓣反流的国产装置，很好。');
    expect(passage).toBe('经导管修复，二尖瓣反流的国产装置');
    expect(share).toBeGreaterThan(0.4);
  });
});

describe('titleLikeness', () => {
  it('is high where a word was changed and low between strangers', () => {
    expect(titleLikeness('经导管二尖瓣修复装置', '经导管三尖瓣修复装置')).toBeGreaterThan(0.6);
    expect(titleLikeness('经导管二尖瓣修复装置', 'AI 心电分析系统')).toBe(0);
    fc.assert(fc.property(text(2, 40), (title) => titleLikeness(title, title) === 1));
  });
});
