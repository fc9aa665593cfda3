import { spanText } from './span-text.js';

it.each([
  [1, '1 小时', '1 hour'],
  [48, '48 小时', '48 hours'],
  [72, '72 小时', '72 hours'],
  [73, '3 天', '3 days'],
  [150, '6 天', '6 days'],
])('says %i hours as %s and %s', (hours, chinese, english) => {
  expect([spanText(hours, 'zh-CN'), spanText(hours, 'en')]).toEqual([chinese, english]);
});
