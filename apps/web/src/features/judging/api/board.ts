import type { Answer } from '../../../lib/api/answer.js';
import { useLive } from '../../../lib/live.js';

export type Board = Answer<'LiveStandingsView'>;
export type BoardLine = Answer<'BoardLineView'>;

/** The standings of a round as they come to up to now, always the present ones. */
export const useBoard = (roundId: string) =>
  useLive<Board>(`/rounds/${roundId}/standings/live`, ['rounds', roundId, 'board']);
