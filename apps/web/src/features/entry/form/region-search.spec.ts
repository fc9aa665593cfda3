import { searchRegions } from './region-search.js';

const found = (typed: string) => searchRegions(typed, 'zh-CN', true).map(({ label }) => label);

it.each([
  ['通州', '北京市通州区'],
  ['beijingtongzhou', '北京市通州区'],
  ['天河', '广东省广州市天河区'],
  ['guangzhou tianhe', '广东省广州市天河区'],
  ['dongguan', '广东省东莞市'],
  ['haerbin daoli', '黑龙江省哈尔滨市道里区'],
  ['harbin', '黑龙江省哈尔滨市道里区'],
  ['lvliang', '山西省吕梁市离石区'],
  ['luliang', '山西省吕梁市离石区'],
  ['lüliang', '山西省吕梁市离石区'],
  ["xi'an", '陕西省西安市雁塔区'],
  ['xianyanta', '陕西省西安市雁塔区'],
  ['xiantao', '湖北省仙桃市'],
])('finds by %s among others %s', (typed, name) => expect(found(typed)).toContain(name));

it('offers what is whole, those near first, and no more than a list holds', () => {
  expect(found('朝阳')[0]).toBe('北京市朝阳区');
  expect(found('市')).toHaveLength(50);
  expect(found('广州市')).not.toContain('广东省广州市');
  expect(found('没有这里')).toEqual([]);
});
