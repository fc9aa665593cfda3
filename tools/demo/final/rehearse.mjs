import { check } from './check.mjs';
import { Hall } from './hall.mjs';

/** The day before, a team tries the stage: every screen says so, no tablet follows, and the sitting of the day is untouched. */
export async function rehearse(scene, rehearsalId) {
  const { base, stageManager, panel, editionId } = scene;
  const hall = new Hall(base, stageManager, rehearsalId);
  await hall.openScreen();
  const [slot] = (await hall.console()).turns;
  await hall.take(slot.id, 'call', 'start');
  const { rehearsal, turn } = await hall.screen();
  check(rehearsal && turn.count === null, 'The screen does not say that this is a rehearsal');
  const { items } = await panel[0].client.get(`/editions/${editionId}/stage`);
  check(items.length === 0, 'A tablet follows the rehearsal');
  await scene.at('rehearsal', { ...scene, hall });
  await hall.take(slot.id, 'end');
  const { items: sittings } = await stageManager.get(`/editions/${editionId}/sittings`);
  const real = sittings.find(({ roundId, kind }) => roundId === scene.round.id && kind === 'judging');
  check(real.over === 0 && !real.onStage, 'The rehearsal moved the sitting of the day');
}
