import { voteSpecials } from '../ballots.mjs';
import { check } from '../final/check.mjs';
import { finalise, proposeByRank } from '../prizes.mjs';

/** What follows from the withdrawal is read and applied, confirmed by a second person, finalised beside the set that counts, read and applied. */
export async function moveUp(scene, panel, number) {
  const { organiser, second, editionId } = scene;
  await followCascade(organiser, editionId);
  const { catalogue } = await organiser.get(`/editions/${editionId}/prizes`);
  const open = catalogue.filter(({ quota, taken }) => taken < quota);
  if (open.some(({ kind }) => kind !== 'special')) await proposeByRank(organiser, editionId);
  await voteSpecials(organiser, panel, editionId);
  await second.put(`/editions/${editionId}/prizes/confirmation`);
  await finalise(organiser, editionId, '异议成立后重新计算，三次复算一致。');
  const { sets } = await organiser.get(`/editions/${editionId}/result-sets`);
  const beside = sets.find(({ state }) => state === 'beside');
  const changed = (change) => beside.differences.filter((one) => one.change === change);
  check(
    changed('loses').some((one) => one.number === number),
    `The new result set leaves ${number} its prize`,
  );
  check(changed('gains').length > 0, 'Nobody moved up');
  await scene.at('set-beside', scene);
  await organiser.put(`/result-sets/${beside.id}/application`, { comment: '差异已逐项核对，予以采用。' });
}

async function followCascade(organiser, editionId) {
  const path = `/editions/${editionId}/prizes/cascade`;
  const { hash } = await organiser.get(path);
  await organiser.put(path, { hash });
}
