import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';

export type Ballot = Answer<'BallotView'>;
export type BallotCandidate = Answer<'BallotCandidateView'>;
export type OwnBallot = Answer<'OwnBallotView'>;
export type OpenAward = Answer<'OpenAwardView'>;

const key = (editionId: string) => ['editions', editionId, 'prizes', 'ballots'];
/** While a round is open, its turnout is read again so often, in milliseconds. */
const PULSE = 4000;
const isOpen = (items: readonly { state: string }[] | undefined) =>
  items?.some(({ state }) => state === 'open') ?? false;

/** The panel's votes as the desk sees them. */
export function useBallots(editionId: string) {
  return useQuery({
    queryKey: key(editionId),
    queryFn: () => request<Answer<'BallotListView'>>('GET', `/editions/${editionId}/ballots`),
    refetchInterval: ({ state }) => (isOpen(state.data?.items) ? PULSE : false),
  });
}

/** What has been decided is read again as soon as no vote is open any more. */
export function useWhenDecided(editionId: string, running: boolean) {
  const client = useQueryClient();
  const ran = useRef(false);
  useEffect(() => {
    if (ran.current && !running) void client.invalidateQueries({ queryKey: ['editions', editionId, 'prizes'] });
    ran.current = running;
  }, [client, editionId, running]);
}

/** What somebody of the panel has to vote on; everybody else is told that there is nothing. */
export function useOwnBallots(editionId: string) {
  return useQuery({
    queryKey: [...key(editionId), 'mine'],
    queryFn: () => request<Answer<'OwnBallotsView'>>('GET', `/editions/${editionId}/ballots/mine`),
    refetchInterval: ({ state }) => (isOpen(state.data?.items) ? PULSE : false),
    retry: false,
  });
}

function useRefresh(editionId: string) {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: ['editions', editionId] });
}

/** Puts an award to the panel's vote. */
export function useOpenBallot(editionId: string) {
  return useMutation({
    mutationFn: (awardCode: string) => request<void>('POST', `/editions/${editionId}/ballots`, { awardCode }),
    onSuccess: useRefresh(editionId),
  });
}

/** Closes the round that is open, and counts it. */
export function useCountRound(editionId: string) {
  return useMutation({
    mutationFn: (id: string) => request<void>('PUT', `/ballots/${id}/closure`, {}),
    onSuccess: useRefresh(editionId),
  });
}

/** Breaks a vote off, with a reason for the record. */
export function useVoidBallot(editionId: string) {
  return useMutation({
    mutationFn: ({ id, reason }: { id: string; reason: string }) =>
      request<void>('DELETE', `/ballots/${id}`, { reason }),
    onSuccess: useRefresh(editionId),
  });
}

/** One vote; `choice` null: an abstention. */
export function useVote(editionId: string) {
  return useMutation({
    mutationFn: ({ id, ...vote }: { id: string } & Answer<'VoteDto'>) =>
      request<void>('PUT', `/ballots/${id}/vote`, vote),
    onSuccess: useRefresh(editionId),
  });
}

/** Names a candidate for an award, with grounds. */
export function useNameCandidate(editionId: string) {
  const refresh = useRefresh(editionId);
  return useMutation({
    mutationFn: (order: Answer<'NameCandidateDto'>) =>
      request<Answer<'NominationView'>>('POST', `/editions/${editionId}/expert-nominations`, order),
    onSuccess: refresh,
  });
}
