import type { Answer } from '../../../lib/api/answer.js';
import { request, withQuery } from '../../../lib/api/request.js';

export type ReceiptCheck = Answer<'ReceiptCheckView'>;

/** Asks whether a receipt is one of ours. */
export const checkReceipt = (number: string, hash: string) =>
  request<ReceiptCheck>('GET', withQuery(`/receipts/${encodeURIComponent(number)}`, { hash }));
