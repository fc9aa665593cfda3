// caught: events
export const write = (journal: { record(tx: unknown, actor: unknown, kind: string): void }): void =>
  journal.record(1, 2, 'entry.submitted');
