import type { Field, Finding } from '#kernel';
import { findingIf } from './finding.js';

/** Stages that are no rounds, in their order before all of them. */
const BEFORE_ROUNDS = ['submit', 'admission'];

/**
 * From which round a question is required, and when its answer becomes fixed: rounds that exist, only of required
 * questions, and not fixed before it is asked for.
 */
export function stageFindings(path: string, field: Field, rounds: readonly string[]): Finding[] {
  const { required, requiredFrom, frozenAfter } = field;
  const stages = [...BEFORE_ROUNDS, ...rounds];
  const [asked, fixed] = [rounds.indexOf(requiredFrom ?? ''), stages.indexOf(frozenAfter ?? 'admission')];
  const unknown = (key: string, value: string | undefined) =>
    findingIf(value !== undefined, `${path}.${key}`, 'unknown-code', { value });
  return [
    ...(asked < 0 ? unknown('requiredFrom', requiredFrom) : []),
    ...(fixed < 0 ? unknown('frozenAfter', frozenAfter) : []),
    ...findingIf(requiredFrom !== undefined && !required, `${path}.requiredFrom`, 'not-for-this-kind'),
    ...findingIf(
      asked >= 0 && fixed >= 0 && fixed < stages.indexOf(rounds[asked] ?? ''),
      `${path}.frozenAfter`,
      'too-early',
    ),
  ];
}
