import { cellsOf } from './pasted.js';

it('reads what a spreadsheet puts on the clipboard, and what somebody types', () => {
  expect(cellsOf('编号\t评委\t变更\r\n2024-QX-0001\t周宁 \t增加\r\n\r\n')).toEqual([
    ['编号', '评委', '变更'],
    ['2024-QX-0001', '周宁', '增加'],
  ]);
  expect(cellsOf('编号，评委，变更\n1,周宁,移除')).toEqual([
    ['编号', '评委', '变更'],
    ['1', '周宁', '移除'],
  ]);
  expect(cellsOf(' \n')).toEqual([]);
});
