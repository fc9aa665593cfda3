import fc from 'fast-check';
import { LOCALES } from './localised.js';
import { eligibility, provinceOf, regionName, REGIONS } from './region.js';
import { makeUscc } from './uscc.js';

const JJJ = ['11', '12', '13'];
const under = (prefix: string) => REGIONS.filter(({ code }) => code.startsWith(prefix) && !code.endsWith('0000'));

describe('regions', () => {
  it('has the districts of Beijing and Tianjin, the prefectures of Hebei and its 167 counties', () => {
    expect(
      under('11')
        .map(({ code }) => code.slice(2))
        .join(' '),
    ).toBe('0101 0102 0105 0106 0107 0108 0109 0111 0112 0113 0114 0115 0116 0117 0118 0119');
    expect(
      under('12')
        .map(({ code }) => code.slice(3))
        .join(' '),
    ).toBe('101 102 103 104 105 106 110 111 112 113 114 115 116 117 118 119');
    expect(under('13').filter(({ code }) => code.endsWith('00'))).toHaveLength(12);
    const perPrefecture = [22, 14, 7, 18, 18, 24, 16, 11, 16, 10, 11];
    const counties = perPrefecture.map((_, index) => under(`13${String(index + 1).padStart(2, '0')}`).length - 1);
    expect(counties).toEqual(perPrefecture);
    expect(counties.reduce((sum, count) => sum + count)).toBe(167);
    expect(REGIONS.filter(({ parent }) => parent === null)).toHaveLength(34);
  });
  it('has each code once, named in both languages, under a parent that is listed', () => {
    const codes = REGIONS.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const region of REGIONS) {
      expect(region.code).toMatch(/^\d{6}$/);
      for (const locale of LOCALES) expect(region.name[locale]).not.toBe('');
      if (region.parent) expect(codes).toContain(region.parent);
    }
  });

  it.each([
    ['110112', '北京市通州区', 'Tongzhou, Beijing'],
    ['120105', '天津市河北区', 'Hebei District, Tianjin'],
    ['131000', '河北省廊坊市', 'Langfang, Hebei'],
    ['131003', '河北省廊坊市广阳区', 'Guangyang, Langfang, Hebei'],
    ['131099', '河北省廊坊市', 'Langfang, Hebei'],
    ['130828', '河北省承德市围场满族蒙古族自治县', 'Weichang Manchu and Mongol Autonomous County, Chengde, Hebei'],
    ['133100', '河北省雄安新区', "Xiong'an New Area, Hebei"],
    ['130638', '河北省保定市雄县（雄安新区）', "Xiong County, Xiong'an, Baoding, Hebei"],
    ['310000', '上海市', 'Shanghai'],
    ['990000', '990000', '990000'],
    ['11', '11', '11'],
  ])('%s is %s', (code, chinese, english) => {
    expect([regionName(code, 'zh-CN'), regionName(code, 'en')]).toEqual([chinese, english]);
  });

  it('finds the province', () => {
    expect(['110112', '130100', '100000', '990000', '11011', '1101121', '11011x'].map(provinceOf)).toEqual([
      '11',
      '13',
      null,
      null,
      null,
      null,
      null,
    ]);
    fc.assert(fc.property(fc.string(), (code) => provinceOf(code) === null || /^\d{6}$/.test(code)));
  });
});

describe('eligibility', () => {
  it.each([
    ['110112', '121100004006885458', 'eligible'],
    ['130100', makeUscc('91', '120116', 'MA000001'), 'eligible'],
    ['110108', '12100000400000624D', 'needs-proof'],
    ['110108', makeUscc('91', '310000', 'MA000001'), 'needs-proof'],
    ['110108', makeUscc('A1', '110000', '00000001'), 'needs-proof'],
    ['110108', null, 'needs-proof'],
    ['110108', undefined, 'needs-proof'],
    ['110108', 'unreadable', 'needs-proof'],
    ['110108', '12110000400999999X', 'eligible'],
    ['310000', '121100004006885458', 'needs-partner'],
    ['310000', null, 'needs-partner'],
    ['100000', '12100000400000624D', 'needs-partner'],
    ['', null, 'needs-partner'],
  ])('%s with %s: %s', (region, uscc, outcome) => {
    expect(eligibility({ provinces: JJJ, region, uscc })).toBe(outcome);
  });
  it('reads the provinces of the edition', () => {
    expect(eligibility({ provinces: ['31'], region: '310000', uscc: makeUscc('91', '310000', '00000001') })).toBe(
      'eligible',
    );
    expect(eligibility({ provinces: [], region: '110112' })).toBe('needs-partner');
  });
});
