import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';
import type { Sheet } from './assignment.js';

/** Its version is the one its writer saw, 0 when there was none. */
export type SheetOrder = Answer<'SaveSheetDto'>;

/** Keeps the sheet as it stands. */
export const saveSheet = (id: string, sheet: SheetOrder) => request<Sheet>('PUT', `/assignments/${id}/sheet`, sheet);

/** Hands the sheet in. */
export const submitSheet = (id: string, version: number) =>
  request<Sheet>('PUT', `/assignments/${id}/sheet/submission`, { version });
