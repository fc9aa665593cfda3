import { randomFrom } from '#kernel';
import { markOf, REMARK } from '../rounds.mjs';
import { each } from '../portal-client.mjs';
import { check } from './check.mjs';

/**
 * Judges whose tablets follow the stage open the sheet of the entry on it, and hand it in with one request.
 * @param marks of a judge for an entry, by the rubric
 */
export async function scoreOnStage({ editionId }, judges, entry, marks) {
  await each(judges, 4, async (judge) => {
    const { items } = await judge.client.get(`/editions/${editionId}/stage`);
    const stage = items.find((one) => one.entry?.id === entry.id);
    check(stage, `The tablet of ${judge.name} does not follow the stage to ${entry.number}`);
    if (stage.assignmentId === null) return;
    const { rubric } = await judge.client.get(`/assignments/${stage.assignmentId}`);
    await handIn(judge, stage.assignmentId, marks(judge, entry, rubric));
  });
}

/** A whole sheet in one request. */
export function handIn({ client }, assignmentId, marks, version = 0) {
  const sheet = { marks, comment: REMARK, suggestion: '建议补充真实世界数据。', version };
  return client.put(`/assignments/${assignmentId}/sheet/submission`, sheet);
}

/**
 * Marks by an entry's quality and the judge's own eye. Of the two `twins` the second gets the very totals of the first
 * from every judge; only the clinical criterion tells them apart. Of two `equals` nothing does.
 */
export function marksFor(quality, [first, second], equals) {
  return (judge, { number }, rubric) => {
    const like = number === second ? first : equals.includes(number) ? equals[0] : number;
    const random = randomFrom(`${judge.email} live ${like}`);
    const share = Math.min(0.95, Math.max(0.4, quality(like) + (random.below(120) - 60) / 1000));
    const marks = rubric.map(({ code, max }) => ({ criterion: code, mark: markOf(max, share, random) }));
    if (like !== first) return marks;
    return number === first ? ordered(marks, 'CLINICAL', 'FEASIBILITY') : ordered(marks, 'FEASIBILITY', 'CLINICAL');
  };
}

/** The same marks; of two criteria with the same scale the first gets the higher one. */
function ordered(marks, better, worse) {
  const two = marks.filter(({ criterion }) => criterion === better || criterion === worse);
  const [low, high] = two.map(({ mark }) => mark).toSorted((a, b) => a - b);
  const given = { [better]: high, [worse]: low };
  return marks.map(({ criterion, mark }) => ({ criterion, mark: given[criterion] ?? mark }));
}
