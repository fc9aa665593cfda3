/** What stands in the way of closing a round. */
export type Blocker =
  | { code: 'sheet-missing'; entryId: string; judgeId: string }
  | { code: 'below-minimum'; entryId: string; sheets: number; minimum: number };

/** Duties that are active, and how many of an entry's sheets are submitted. */
export interface RoundWork {
  entries: string[];
  duties: { entryId: string; judgeId: string; submitted: boolean }[];
}

/** Missing sheets first, then entries with fewer submitted sheets than the round's minimum. */
export function blockersOf(work: RoundWork, minimum: number): Blocker[] {
  const missing = work.duties
    .filter((duty) => !duty.submitted)
    .map(({ entryId, judgeId }): Blocker => ({ code: 'sheet-missing', entryId, judgeId }));
  const done = Map.groupBy(
    work.duties.filter((duty) => duty.submitted),
    (duty) => duty.entryId,
  );
  const thin = work.entries.flatMap((entryId): Blocker[] => {
    const sheets = done.get(entryId)?.length ?? 0;
    return sheets < minimum ? [{ code: 'below-minimum', entryId, sheets, minimum }] : [];
  });
  return [...missing, ...thin];
}
