/** Whether the person leads `entry.entry e` or belongs to its team, in SQL; such a person never reviews it. */
export function involved(person: string): string {
  return `(e.lead_id = ${person})`;
}
