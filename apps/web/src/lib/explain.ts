import type { TFunction } from 'i18next';
import { ApiProblem } from './api/problem.js';

/** Why something did not work, in the user's language: the server's words, or that the program failed. */
export function explain(error: unknown, t: TFunction): string {
  return error instanceof ApiProblem ? error.message : t('common:problems.unexpected');
}
