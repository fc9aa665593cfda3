import { request } from '../../../lib/api/request.js';
import type { Mark, Sheet } from './assignment.js';

export interface SheetOrder {
  marks: Mark[];
  comment: string;
  suggestion: string;
  /** The one its writer saw, 0 when there was none. */
  version: number;
}

/** Keeps the sheet as it stands. */
export const saveSheet = (id: string, sheet: SheetOrder) => request<Sheet>('PUT', `/assignments/${id}/sheet`, sheet);

/** Hands the sheet in. */
export const submitSheet = (id: string, version: number) =>
  request<Sheet>('PUT', `/assignments/${id}/sheet/submission`, { version });
