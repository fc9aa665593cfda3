import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';

export type RoundCard = Answer<'RoundLineView'>;
export type PanelSeat = Answer<'PanelSeatView'>;
export type ListCount = Answer<'RoundListCountView'>;
export type Blocker = Answer<'BlockerView'>;
export type RoundView = Answer<'RoundView'>;
export type RoundState = RoundView['state'];

/** The rounds of an edition in the order of play. */
export function useRounds(editionId: string) {
  return useQuery({
    queryKey: ['editions', editionId, 'rounds'],
    queryFn: () => request<Answer<'RoundsView'>>('GET', `/editions/${editionId}/rounds`),
  });
}

/** One round; read again every half minute while judges write. */
export function useRound(id: string) {
  return useQuery({
    queryKey: ['rounds', id],
    queryFn: () => request<RoundView>('GET', `/rounds/${id}`),
    refetchInterval: ({ state }) => (state.data?.state === 'open' ? 30_000 : false),
  });
}

const STEPS = {
  entrants: 'PUT',
  panel: 'PUT',
  assignment: 'PUT',
  opening: 'PUT',
  replacements: 'POST',
  substitutes: 'POST',
  absences: 'POST',
  returns: 'DELETE',
  votes: 'PUT',
  excuses: 'PUT',
  readers: 'POST',
  promotions: 'POST',
  announcement: 'PUT',
  closure: 'PUT',
  reopening: 'DELETE',
  'reopening-wish': 'PUT',
  'reopening-withdrawal': 'DELETE',
  'reopening-confirmation': 'PUT',
  advancement: 'PUT',
} as const;

type RoundStep = keyof typeof STEPS;

/** What those steps are told that are told anything. */
interface Orders extends Record<RoundStep, object> {
  panel: Answer<'SeatPanelDto'>;
  assignment: Answer<'AssignDto'>;
  replacements: Answer<'ReplaceDto'>;
  substitutes: Answer<'SubstituteDto'>;
  absences: Answer<'NoteAbsenceDto'>;
  /** Whose absence is over. */
  returns: { judgeId: string };
  votes: Answer<'VotesDto'>;
  excuses: Answer<'ExcuseDto'>;
  readers: Answer<'AddReaderDto'>;
  promotions: Answer<'PromoteDto'>;
  reopening: Answer<'ReasonDto'>;
  'reopening-wish': Answer<'ReopeningDto'>;
}

/** What a step is put to, where that is not its own name. */
const NOUNS: Partial<Record<RoundStep, string>> = {
  reopening: 'closure',
  'reopening-wish': 'reopening',
  'reopening-withdrawal': 'reopening',
  'reopening-confirmation': 'reopening/confirmation',
};

/** An absence ends at its own address. */
function nounOf<Step extends RoundStep>(step: Step, order: Orders[Step] | undefined): string {
  if (step === 'returns') return `absences/${(order as Orders['returns']).judgeId}`;
  return NOUNS[step] ?? step;
}

/** Takes one step of a round; the round as it is then takes the place of the old one. */
export function useRoundStep<Step extends RoundStep>(round: Pick<RoundView, 'id' | 'editionId'>, step: Step) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (order: Orders[Step] | undefined) =>
      request<RoundView>(STEPS[step], `/rounds/${round.id}/${nounOf(step, order)}`, order ?? {}),
    onSuccess: (next) => {
      client.setQueryData(['rounds', round.id], next);
      client.removeQueries({ queryKey: ['rounds', round.id, 'standings'] });
      void client.invalidateQueries({ queryKey: ['rounds'] });
      void client.invalidateQueries({ queryKey: ['editions', round.editionId] });
    },
  });
}
