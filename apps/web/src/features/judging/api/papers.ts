import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';
import { savePaper } from '../../../lib/save-paper.js';

export type Papers = Answer<'PapersView'>;
export type PaperLine = Answer<'PaperLineView'>;
export type PaperState = PaperLine['state'];
export type Paper = Answer<'PaperView'>;
export type Reading = Answer<'ReadingView'>;
type PrintOrder = Answer<'PrintPapersDto'>;

/** The printed score sheets of a round; read again as others work on them. */
export function usePapers(roundId: string, { page, state, find }: { page: number; state: string; find: string }) {
  const asked = new URLSearchParams({ page: String(page), pageSize: '50' });
  if (state) asked.set('state', state);
  if (find) asked.set('find', find);
  return useQuery({
    queryKey: ['rounds', roundId, 'papers', asked.toString()],
    queryFn: () => request<Papers>('GET', `/rounds/${roundId}/paper-sheets?${asked}`),
    placeholderData: keepPreviousData,
    refetchInterval: 15_000,
  });
}

/** Looks a sheet up by what a reader read, or by its number; null: there is none. */
export function useFindPaper(roundId: string) {
  return useMutation({
    mutationFn: async (find: string) => {
      const asked = new URLSearchParams({ find });
      const { items } = await request<Papers>('GET', `/rounds/${roundId}/paper-sheets?${asked}`);
      return items[0] ?? null;
    },
  });
}

/** Numbers new sheets, and saves the file of them. */
export function usePrintPapers(roundId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (order: PrintOrder) => {
      const print = await request<Answer<'PaperPrintView'>>('POST', `/rounds/${roundId}/paper-prints`, order);
      await savePaper(`/paper-prints/${print.id}`);
      return print;
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['rounds', roundId, 'papers'] }),
  });
}

/** One printed sheet. */
export function usePaper(id: string) {
  return useQuery({
    queryKey: ['paper-sheets', id],
    queryFn: () => request<Paper>('GET', `/paper-sheets/${id}`),
    staleTime: 0,
  });
}

interface Steps {
  transcript: Answer<'TranscriptDto'>;
  decision: Answer<'DecidePaperDto'>;
  choice: Answer<'ChooseSheetDto'>;
  signatures: Answer<'PaperSignatureDto'>;
  withdrawal: Answer<'ReasonDto'>;
  scan: FormData;
}

/** Takes one step with a sheet; the sheet as it is then takes the place of the old one. */
export function usePaperStep<Step extends keyof Steps>({ id, roundId }: Pick<Paper, 'id' | 'roundId'>, step: Step) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (order: Steps[Step]) =>
      step === 'withdrawal'
        ? request<Paper>('DELETE', `/paper-sheets/${id}`, order)
        : request<Paper>('PUT', `/paper-sheets/${id}/${step}`, order),
    onSuccess: (next) => {
      client.setQueryData(['paper-sheets', id], next);
      void client.invalidateQueries({ queryKey: ['rounds', roundId] });
    },
  });
}
