/** Whether the person belongs to the team of `entry.entry e`, its lead included, in SQL; such a person never reviews it. */
export function involved(person: string): string {
  return `e.member_ids @> ARRAY[${person}::uuid]`;
}
