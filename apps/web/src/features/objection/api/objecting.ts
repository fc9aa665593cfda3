import { useMutation } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';

export type Followed = Answer<'FollowedObjectionView'>;
export type KeptEvidence = Answer<'KeptEvidenceView'>;

/** What somebody objects to, and who they are. */
export interface Objecting {
  kind: 'person' | 'organisation';
  name: string;
  organisation: string | null;
  email: string | null;
  place: number | null;
  ground: string;
  words: string;
  evidence: string[];
  language: string;
}

const withProof = (token: string) => ({ headers: { 'x-phone-proof': token } });

/** Sends a code to a number, at the address of a notice or of a receipt. */
export function useSendCode(address: string) {
  return useMutation({
    mutationFn: (body: { number: string; language: string }) =>
      request<Answer<'ProofSentView'>>('POST', `${address}/phone-codes`, body),
  });
}

/** Proves the number with the code that came. */
export function useProve() {
  return useMutation({
    mutationFn: ({ proofId, code }: { proofId: string; code: string }) =>
      request<Answer<'ProofTokenView'>>('PUT', `/phone-proofs/${proofId}`, { code }),
  });
}

/** Brings one file. */
export function useEvidence(noticeId: string, token: string) {
  return useMutation({
    mutationFn: ({ file, side }: { file: File; side: 'objector' | 'seal' }) => {
      const form = new FormData();
      form.append('file', file);
      return request<KeptEvidence>('POST', `/notices/${noticeId}/evidence?side=${side}`, form, withProof(token));
    },
  });
}

/** Makes the objection; its receipt. */
export function useObject(noticeId: string, token: string) {
  return useMutation({
    mutationFn: (body: Objecting) =>
      request<Answer<'ObjectionReceiptView'>>('POST', `/notices/${noticeId}/objections`, body, withProof(token)),
  });
}

/** Leaves a lead without a name, signed in or not. */
export function useTip(noticeId: string) {
  return useMutation({
    mutationFn: (body: { place: number | null; words: string }) =>
      request<void>('POST', `/notices/${noticeId}/tips`, body, { anonymous: true }),
  });
}

/** How an objection stands. */
export function useFollow(receipt: string) {
  return useMutation({
    mutationFn: (token: string) =>
      request<Followed>('GET', `/objection-receipts/${encodeURIComponent(receipt)}`, undefined, withProof(token)),
  });
}
