/** The winners as a table for a terminal: award, number, project, organisation. */
export function winnersTable({ awards }) {
  const lines = awards.flatMap(({ name, winners, vacant }) => [
    ...winners.map(({ number, title, organisation, holderName }) => [
      name['zh-CN'],
      number,
      holderName ? `${title}（${holderName}）` : title,
      organisation,
    ]),
    ...Array.from({ length: vacant }, () => [name['zh-CN'], '', '（空缺）', '']),
  ]);
  const all = [['奖项', '编号', '项目', '参赛单位'], ...lines];
  const widths = all[0].map((_, column) => Math.max(...all.map((line) => widthOf(line[column]))));
  return all
    .map((line) => line.map((cell, column) => cell + ' '.repeat(widths[column] - widthOf(cell))).join('  '))
    .join('\n');
}

/** Han characters and full-width signs take two columns. */
function widthOf(text) {
  return [...text].reduce(
    (sum, character) =>
      sum +
      (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]|\p{Script=Han}/u.test(character) ? 2 : 1),
    0,
  );
}
