import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';

export type ImportPreview = Answer<'ImportPreviewView'>;
export type ImportRow = Answer<'ImportRowView'>;

const formOf = (file: File) => {
  const form = new FormData();
  form.append('file', file);
  return form;
};

/** Where the pool, or an empty table to fill in, is downloaded. */
export const tableAddress = (editionId: string, locale: string, only?: 'head') =>
  `/api/editions/${editionId}/judge-table?locale=${locale}${only ? `&only=${only}` : ''}`;

/** What taking a table over would do. */
export function useImportPreview(editionId: string) {
  return useMutation({
    mutationFn: (file: File) =>
      request<ImportPreview>('POST', `/editions/${editionId}/judge-import-previews`, formOf(file)),
  });
}

/** Takes over exactly what a preview showed. */
export function useImport(editionId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ file, digest }: { file: File; digest: string }) =>
      request<Answer<'ImportedView'>>('POST', `/editions/${editionId}/judge-imports?digest=${digest}`, formOf(file)),
    onSuccess: () => client.invalidateQueries({ queryKey: ['editions', editionId, 'judge-profiles'] }),
  });
}

/** Takes an import back. */
export function useUndoImport(editionId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => request<void>('DELETE', `/editions/${editionId}/judge-imports/${id}`),
    onSuccess: () => client.invalidateQueries({ queryKey: ['editions', editionId, 'judge-profiles'] }),
  });
}
