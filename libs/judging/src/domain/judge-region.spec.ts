import { regionOf } from './judge-region.js';

it.each([
  ['110112', '110112'],
  ['通州区', '110112'],
  ['北京市通州区', '110112'],
  ['Tongzhou, Beijing', '110112'],
  ['朝阳区', '110105'],
  ['上海市', '310000'],
  ['广东省广州市番禺区', '440113'],
  ['番禺区', '440113'],
  ['东莞市', '441900'],
  ['辽宁省沈阳市铁西区', '210106'],
])('%s is %s', (cell, code) => expect(regionOf(cell)).toBe(code));

it.each(['铁西区', '鼓楼区', '某地', ''])('does not guess %j', (cell) => expect(regionOf(cell)).toBeUndefined());
