import i18next from 'i18next';
import { ApiProblem, problemOf } from '../../../lib/api/problem.js';

const explain = (code: string) => i18next.t([`problems.${code}`, 'problems.unexpected'], { defaultValue: '' });

/**
 * A file of what an edition has published; `path` starts behind `/results/`. Any cache may answer.
 * @throws ApiProblem when it is not there, or cannot be had
 */
export async function published<T>(path: string): Promise<T> {
  const response = await fetch(`/results/${path}`).catch(() => {
    throw new ApiProblem({ status: 0, code: 'offline', title: explain('offline') });
  });
  if (!response.ok) throw await problemOf(response, explain);
  return (await response.json()) as T;
}
