import type { Localised } from '#kernel';
import { BallotsFirst } from '../../features/award/ballot/ballots-first.js';
import { SamplesFirst } from '../../features/judging/calibration/samples-first.js';
import { MyAssignments } from '../../features/judging/my-assignments.js';
import { FollowCard } from '../../features/stage/follow/follow-card.js';
import { SittingsCard } from '../../features/stage/own/sittings-card.js';
import { Stack } from '../../ui/stack.js';

/** What a judge has to do in one edition: what is happening now first. */
export function EditionToday({ editionId, name }: { editionId: string; name: Localised }) {
  return (
    <Stack>
      <BallotsFirst editionId={editionId} />
      <FollowCard editionId={editionId} />
      <SittingsCard editionId={editionId} />
      <SamplesFirst editionId={editionId} />
      <MyAssignments editionId={editionId} name={name} />
    </Stack>
  );
}
