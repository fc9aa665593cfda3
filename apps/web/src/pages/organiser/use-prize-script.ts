import { usePreparePrizeReveal } from '../../features/award/api/prize-reveal.js';
import { usePrizes } from '../../features/award/api/prizes.js';
import { useRounds } from '../../features/judging/api/rounds.js';

/**
 * How the ceremony's script is made from the prizes: of the last round, as soon as somebody has decided about a prize by rank,
 * and always for those who may not see the prizes. Before, ranks alone can say.
 */
export function usePrizeScript(editionId: string) {
  const prepare = usePreparePrizeReveal(editionId);
  const { data, isError } = usePrizes(editionId);
  const last = useRounds(editionId).data?.items.at(-1)?.id;
  const kept = data?.items.filter(({ state }) => state !== 'withdrawn') ?? [];
  return {
    isOf: (roundId: string) => roundId === last && (isError || kept.length > 0),
    make: (withValues: boolean) => prepare.mutate(withValues),
    ...{ busy: prepare.isPending, error: prepare.error },
  };
}
