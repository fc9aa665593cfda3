import { useRounds } from '../../features/judging/api/rounds.js';
import { type Standing, useStandings } from '../../features/judging/api/standings.js';

const NONE: readonly Standing[] = [];

/** The standings of the last round; none while it is not closed, or for those who may not read them. */
export function useFinalStandings(editionId: string): readonly Standing[] {
  const last = useRounds(editionId).data?.items.at(-1);
  const closed = last && (last.state === 'closed' || last.state === 'advanced');
  return useStandings(closed ? last.id : undefined).data?.items ?? NONE;
}
