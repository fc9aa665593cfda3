import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';

export type ChangePreview = Answer<'ChangePreviewView'>;
export type ChangeRow = Answer<'ChangeRowView'>;
export type Cells = Answer<'TableCellsView'>['cells'];

/** Where the assignment in force, or the draft, is downloaded as a table. */
export const tableAddress = (roundId: string, of: 'today' | 'draft', format: 'xlsx' | 'csv', locale: string) =>
  `/api/rounds/${roundId}/assignment-table?of=${of}&format=${format}&locale=${locale}`;

/** The texts of a workbook's first sheet. */
export function useTableCells(roundId: string) {
  return useMutation({
    mutationFn: (file: File) => {
      const form = new FormData();
      form.append('file', file);
      return request<Answer<'TableCellsView'>>('POST', `/rounds/${roundId}/assignment-table-readings`, form);
    },
  });
}

/** What a table would do to the draft. */
export function useChangePreview(roundId: string) {
  return useMutation({
    mutationFn: (cells: Cells) =>
      request<ChangePreview>('POST', `/rounds/${roundId}/assignment-draft/change-previews`, { cells }),
  });
}

/** Makes exactly the changes of a preview, or takes the last ones back. */
export function useChanges(roundId: string) {
  const client = useQueryClient();
  const onSuccess = () => client.invalidateQueries({ queryKey: ['rounds', roundId, 'workbench'] });
  const path = `/rounds/${roundId}/assignment-draft/changes`;
  const confirm = useMutation({
    mutationFn: (order: { cells: Cells; digest: string }) => request<void>('POST', path, order),
    onSuccess,
  });
  const undo = useMutation({ mutationFn: () => request<void>('DELETE', path), onSuccess });
  return { confirm, undo };
}
