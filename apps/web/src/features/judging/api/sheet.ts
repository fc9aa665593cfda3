import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';
import type { Sheet } from './assignment.js';

/** Its version is the one its writer saw, 0 when there was none. */
export type SheetOrder = Answer<'SaveSheetDto'>;

/** A line that does not answer for so long is as good as none: the same is sent again. */
const PATIENCE = 15_000;
const under = (idempotencyKey: string) => ({ idempotencyKey, signal: AbortSignal.timeout(PATIENCE) });

/** Keeps the sheet as it stands; sent again under the same key it is kept once. */
export const saveSheet = (id: string, sheet: SheetOrder, key: string) =>
  request<Sheet>('PUT', `/assignments/${id}/sheet`, sheet, under(key));

/** Saves the whole sheet and hands it in, at once or not at all; sent again under the same key it is handed in once. */
export const submitSheet = (id: string, sheet: SheetOrder, key: string) =>
  request<Sheet>('PUT', `/assignments/${id}/sheet/submission`, sheet, under(key));
