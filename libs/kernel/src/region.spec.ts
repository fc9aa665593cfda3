import fc from 'fast-check';
import { LOCALES } from './localised.js';
import { nameOfRegion, regionCodes, regionNamesKnown } from './region-list.js';
import { eligibility, isWholeAnswer, provinceOf, provinces, regionName, regionsWithin, regionWay } from './region.js';
import { makeUscc } from './uscc.js';

const JJJ = ['11', '12', '13'];
const under = (prefix: string) => regionCodes().filter((code) => code.startsWith(prefix) && !code.endsWith('0000'));
const counties = (province: string) => under(province).filter((code) => !code.endsWith('00'));

describe('regions', () => {
  it('has the districts of Beijing and Tianjin, the prefectures of Hebei and its 167 counties', () => {
    expect(
      under('11')
        .map((code) => code.slice(2))
        .join(' '),
    ).toBe('0101 0102 0105 0106 0107 0108 0109 0111 0112 0113 0114 0115 0116 0117 0118 0119');
    expect(
      under('12')
        .map((code) => code.slice(3))
        .join(' '),
    ).toBe('101 102 103 104 105 106 110 111 112 113 114 115 116 117 118 119');
    expect(under('13').filter((code) => code.endsWith('00'))).toHaveLength(12);
    const perPrefecture = [22, 14, 7, 18, 18, 24, 16, 11, 16, 10, 11];
    const found = perPrefecture.map((_, index) => under(`13${String(index + 1).padStart(2, '0')}`).length - 1);
    expect(found).toEqual(perPrefecture);
    expect(found.reduce((sum, count) => sum + count)).toBe(167);
    expect(provinces()).toHaveLength(34);
  });
  it('has each code once, named in both languages, under a parent that is listed', () => {
    expect(new Set(regionCodes()).size).toBe(regionCodes().length);
    for (const code of regionCodes()) {
      expect(code).toMatch(/^\d{6}$/);
      for (const locale of LOCALES) expect(nameOfRegion(code)?.[locale]).toBeTruthy();
      const [province, ...below] = regionWay(code);
      expect(provinces()).toContain(province);
      expect(below.length).toBeLessThanOrEqual(2);
      if (code !== province) expect(regionsWithin(regionWay(code).at(-2)!)).toContain(code);
    }
    expect(provinces().every((code) => regionNamesKnown(code.slice(0, 2)))).toBe(true);
  });

  it.each([
    ['14', 11, 117],
    ['15', 12, 103],
    ['21', 14, 100],
    ['22', 9, 60],
    ['23', 13, 125],
    ['31', 0, 16],
    ['32', 13, 95],
    ['33', 11, 90],
    ['34', 16, 104],
    ['35', 9, 84],
    ['36', 11, 100],
    ['37', 16, 136],
    ['41', 17, 157],
    ['42', 13, 103],
    ['43', 14, 122],
    ['44', 21, 122],
    ['45', 14, 111],
    ['46', 4, 23],
    ['50', 0, 38],
    ['51', 21, 183],
    ['52', 9, 88],
    ['53', 16, 129],
    ['54', 7, 74],
    ['61', 10, 107],
    ['62', 14, 86],
    ['63', 8, 44],
    ['64', 5, 22],
    ['65', 14, 108],
    ['71', 0, 0],
    ['81', 0, 0],
    ['82', 0, 0],
  ])('has the prefectures and counties of %s: %i and %i', (province, prefectures, all) => {
    expect(under(province).filter((code) => code.endsWith('00'))).toHaveLength(prefectures);
    expect(counties(province)).toHaveLength(all);
  });

  it('has cities without counties, and counties under no prefecture', () => {
    for (const city of ['441900', '442000', '460300', '460400', '620200']) expect(regionsWithin(city)).toEqual([]);
    expect(regionsWithin('310000')).toHaveLength(16);
    expect(regionWay('429004')).toEqual(['420000', '429004']);
    expect(regionWay('440106')).toEqual(['440000', '440100', '440106']);
  });

  it('takes a county, what has none, and a province that had none here once', () => {
    const whole = ['110112', '133100', '440106', '441900', '429004', '310115', '710000', '810000', '440000', '310000'];
    const open = ['110000', '120000', '130000', '130100', '440100', '320500', '990000', '440199', ''];
    expect(whole.filter((code) => !isWholeAnswer(code))).toEqual([]);
    expect(open.filter(isWholeAnswer)).toEqual([]);
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
    ['310115', '上海市浦东新区', 'Pudong New Area, Shanghai'],
    ['440106', '广东省广州市天河区', 'Tianhe, Guangzhou, Guangdong'],
    ['441900', '广东省东莞市', 'Dongguan, Guangdong'],
    ['429004', '湖北省仙桃市', 'Xiantao, Hubei'],
    ['230100', '黑龙江省哈尔滨市', 'Harbin, Heilongjiang'],
    [
      '622926',
      '甘肃省临夏回族自治州东乡族自治县',
      'Dongxiang Autonomous County, Linxia Hui Autonomous Prefecture, Gansu',
    ],
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
