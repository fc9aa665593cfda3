import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';
import type { RoundView } from './rounds.js';

export type WorkbenchView = Answer<'WorkbenchView'>;
export type DraftView = Answer<'AssignmentDraftView'>;
export type DraftSettings = Answer<'DraftSettingsView'>;
export type WorkbenchJudge = Answer<'WorkbenchJudgeView'>;
export type WorkbenchEntry = Answer<'WorkbenchEntryView'>;
type BeginDraft = Answer<'BeginDraftDto'>;
type Round = Pick<RoundView, 'id' | 'editionId'>;

/** How often somebody who waits for a search asks how far it is. */
const ASKING = 600;

const keyOf = (roundId: string) => ['rounds', roundId, 'workbench'];

/** A round's assignment and the draft beside it; asked again and again while a draft is worked out. */
export function useWorkbench(roundId: string) {
  return useQuery({
    queryKey: keyOf(roundId),
    queryFn: () => request<WorkbenchView>('GET', `/rounds/${roundId}/workbench`),
    refetchInterval: ({ state }) => (state.data?.draft?.state === 'running' ? ASKING : false),
  });
}

/** Something done to a draft; the workbench is read again, and with `everywhere` so is the round. */
function useDraftStep<Order>({ id, editionId }: Round, send: (order: Order) => Promise<unknown>, everywhere = false) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: async () => {
      if (everywhere) {
        void client.invalidateQueries({ queryKey: ['editions', editionId] });
        void client.invalidateQueries({ queryKey: ['rounds'] });
      }
      await client.invalidateQueries({ queryKey: keyOf(id) });
    },
  });
}

/** Begins to work a draft out. */
export const useBeginDraft = (round: Round) =>
  useDraftStep(round, (order: BeginDraft) => request('POST', `/rounds/${round.id}/assignment-drafts`, order));

/** Takes what is in force as a draft. */
export const useCopyPublished = (round: Round) =>
  useDraftStep(round, (_: void) => request('POST', `/rounds/${round.id}/assignment-copies`));

/** Begins a draft that keeps what is in force and fills only its free seats. */
export const useRepairPublished = (round: Round) =>
  useDraftStep(round, (_: void) => request('POST', `/rounds/${round.id}/assignment-repairs`, {}));

/** Stops the search, or discards its result. */
export const useDropDraft = (round: Round) =>
  useDraftStep(round, (_: void) => request('DELETE', `/rounds/${round.id}/assignment-draft`));

/** Puts the draft in force that was looked at. */
export const usePublishDraft = (round: Round) =>
  useDraftStep(
    round,
    (draftId: string) => request('PUT', `/rounds/${round.id}/assignment-draft/publication`, { draftId }),
    true,
  );

/** What was in force before is in force again. */
export const useUndoPublication = (round: Round) =>
  useDraftStep(round, (_: void) => request('DELETE', `/rounds/${round.id}/assignment-draft/publication`), true);
