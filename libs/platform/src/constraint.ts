import { DomainError, type Refusal } from '#kernel';
import { codeOf } from './sql-state.js';

const VIOLATIONS = new Set(['23505', '23503', '23514', '23P01']);

/**
 * Turns the violation of a named constraint into a refusal, so that nothing has to be checked before it is inserted.
 * @param refusals constraint name → [refusal, code]
 */
export async function uniqueRefusal<T>(
  work: Promise<T>,
  refusals: Readonly<Record<string, readonly [Refusal, string]>>,
): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const { constraint = '' } = (error as { driverError?: { constraint?: string } }).driverError ?? {};
    const refusal = refusals[constraint];
    if (!refusal || !VIOLATIONS.has(codeOf(error))) throw error;
    throw new DomainError(refusal[0], refusal[1]);
  }
}
