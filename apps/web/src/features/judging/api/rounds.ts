import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Localised } from '#kernel';
import type { Page } from '../../../lib/api/page.js';
import { request } from '../../../lib/api/request.js';
import type { JudgeKind } from './judges.js';

export type RoundState = 'planned' | 'assigned' | 'open' | 'closed' | 'advanced';

export interface RoundCard {
  id: string;
  code: string;
  ordinal: number;
  kind: 'online_review' | 'pitch' | 'live_pitch';
  name: Localised;
  state: RoundState;
  startsAt: string;
  endsAt: string;
  progress: { entries: number; judges: number; assignments: number; submitted: number; vacancies: number };
}

export interface PanelSeat {
  judgeId: string;
  name: string;
  kind: JudgeKind;
  fixedRoom: number | null;
  room: number | null;
}

export interface ListCount {
  key: string;
  entries: number;
  seats: number | null;
}

export interface Blocker {
  code: 'sheet-missing' | 'below-minimum';
  entryId: string;
  number: string;
  title: string;
  judgeId: string | null;
  judgeName: string | null;
  sheets: number | null;
  minimum: number | null;
}

type Verb = 'bringEntrants' | 'seatPanel' | 'assign' | 'open' | 'replace' | 'recordVotes';
type LaterVerb = 'close' | 'reopen' | 'advance' | 'readProgress' | 'readStandings';

export interface RoundView extends RoundCard {
  editionId: string;
  judgesPerEntry: number | null;
  rooms: number;
  loadLimit: number;
  minimumSheets: number;
  listBy: 'none' | 'division' | 'track' | 'track_division' | 'room';
  panel: PanelSeat[];
  lists: ListCount[];
  blockers: Blocker[];
  draw: { seed: string; inputsHash: string; drawnAt: string } | null;
  openedAt: string | null;
  closedAt: string | null;
  closingReason: string | null;
  now: string;
  can: Record<Verb | LaterVerb, boolean>;
}

/** The rounds of an edition in the order of play. */
export function useRounds(editionId: string) {
  return useQuery({
    queryKey: ['editions', editionId, 'rounds'],
    queryFn: () => request<Page<RoundCard>>('GET', `/editions/${editionId}/rounds`),
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
  votes: 'PUT',
  closure: 'PUT',
  reopening: 'DELETE',
  advancement: 'PUT',
} as const;

export type RoundStep = keyof typeof STEPS;

/** Takes one step of a round; the round as it is then takes the place of the old one. */
export function useRoundStep(round: Pick<RoundView, 'id' | 'editionId'>, step: RoundStep) {
  const client = useQueryClient();
  const noun = step === 'reopening' ? 'closure' : step;
  return useMutation({
    mutationFn: (order: object | undefined) =>
      request<RoundView>(STEPS[step], `/rounds/${round.id}/${noun}`, order ?? {}),
    onSuccess: (next) => {
      client.setQueryData(['rounds', round.id], next);
      client.removeQueries({ queryKey: ['rounds', round.id, 'standings'] });
      void client.invalidateQueries({ queryKey: ['rounds'] });
      void client.invalidateQueries({ queryKey: ['editions', round.editionId] });
    },
  });
}
