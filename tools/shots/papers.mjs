const COMMENT = '需求真实，样机已完成，建议尽快补充注册路径与对照试验的计划。';
const WHY = '演示结束，改用电子评分表。';

const pathOf = ({ rounds, round }) => `/rounds/${rounds[round.code]}`;
const deskOf = (scene) => `/organiser/${scene.slug}${pathOf(scene)}/paper`;

async function sheetIn(state, scene) {
  const { items } = await scene.organiser.get(`${pathOf(scene)}/paper-sheets?state=${state}`);
  return items[0]?.id;
}

async function printed(scene) {
  const { organiser, judge } = scene;
  const print = { judgeIds: [judge.id], orderBy: 'judge', language: 'zh-CN' };
  if (!(await sheetIn('printed', scene))) await organiser.post(`${pathOf(scene)}/paper-prints`, print);
  return sheetIn('printed', scene);
}

async function read(client, id, first) {
  const { rubric } = await client.get(`/paper-sheets/${id}`);
  const marks = rubric.map(({ code, max }, at) => ({ criterion: code, mark: String(at === 0 ? first : max - 1) }));
  await client.put(`/paper-sheets/${id}/transcript`, { marks, comment: COMMENT, suggestion: '' });
}

/** A sheet on paper that nobody has read off. */
export async function printedSheet(scene) {
  return `${deskOf(scene)}/${await printed(scene)}`;
}

/** The same, read off by two people who differ: a third decides. */
export async function differingSheet(scene) {
  const id = await printed(scene);
  await read(scene.organiser, id, 5);
  await read(scene.staff.organiser, id, 6);
  return `${deskOf(scene)}/${id}`;
}

/** The round does not close over a sheet on which two people differ. */
export async function withdrawSheet(scene) {
  await scene.organiser.send('DELETE', `/paper-sheets/${await sheetIn('differing', scene)}`, { reason: WHY });
}
