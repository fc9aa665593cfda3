import { keptAway } from '#recusal';

/**
 * Whether the person belongs to the team of `entry.entry e`, stands in what it handed in last, or must keep away from it, in
 * SQL; such a person never reviews it.
 */
export function involved(person: string): string {
  const own = `e.member_ids @> ARRAY[${person}::uuid] OR e.named_ids @> ARRAY[${person}::uuid]`;
  return `(${own} OR ${keptAway(`${person}::uuid`, 'e.id')})`;
}
