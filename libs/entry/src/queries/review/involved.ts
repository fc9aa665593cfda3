/** Whether the person belongs to the team of `entry.entry e` or stands in what it handed in last, in SQL; such a person never reviews it. */
export function involved(person: string): string {
  return `(e.member_ids @> ARRAY[${person}::uuid] OR e.named_ids @> ARRAY[${person}::uuid])`;
}
