import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';

export type TemplateCard = Answer<'TemplateCardView'>;
export type TemplateList = Answer<'TemplateListView'>;
export type Template = Answer<'TemplateView'>;
export type Wording = Answer<'WordingView'>;
export type Preview = Answer<'PreviewView'>;

const templates = (editionId: string) => ['editions', editionId, 'message-templates'];
const path = (editionId: string, template = '') =>
  `/editions/${editionId}/message-templates${template && `/${template}`}`;

/** Every kind of message an edition sends. */
export function useTemplates(editionId: string) {
  return useQuery({
    queryKey: templates(editionId),
    queryFn: () => request<TemplateList>('GET', path(editionId)),
  });
}

/** One kind of message with its words. */
export function useTemplate(editionId: string, template: string) {
  return useQuery({
    queryKey: [...templates(editionId), template],
    queryFn: () => request<Template>('GET', path(editionId, template)),
  });
}

function useRefresh(editionId: string) {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: templates(editionId) });
}

/** Uses other words from now on. */
export function useChangeWording(editionId: string, template: string) {
  return useMutation({
    mutationFn: (words: Answer<'ChangeWordingDto'>) => request<void>('PUT', path(editionId, template), words),
    onSuccess: useRefresh(editionId),
  });
}

/** Uses the built-in words again. */
export function useResetWording(editionId: string, template: string) {
  return useMutation({
    mutationFn: (which: Answer<'ResetWordingDto'>) => request<void>('DELETE', path(editionId, template), which),
    onSuccess: useRefresh(editionId),
  });
}

/** The words as their reader would get them. */
export const previewWording = (editionId: string, template: string, words: Answer<'PreviewDto'>) =>
  request<Preview>('POST', `${path(editionId, template)}/previews`, words);

/** Decides whether messages wait to be read before they leave; `*` are all of them. */
export function useHold(editionId: string) {
  return useMutation({
    mutationFn: ({ template, held }: { template: string; held: boolean }) =>
      request<void>('PUT', `/editions/${editionId}/message-holds/${encodeURIComponent(template)}`, { held }),
    onSuccess: useRefresh(editionId),
  });
}
