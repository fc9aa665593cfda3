import { affinityOf } from '../../domain/affinity.js';
import type { Pair } from '../../domain/pair.js';
import { pinsAfter } from '../../domain/workbench/draft.js';
import { changesOf, pairsOf } from '../../domain/workbench/draft-parts.js';
import { JUDGE_NAME, JUDGE_PEOPLE } from '../names.js';
import type { SeatedMembers } from './draft-members.js';
import type { DraftRow } from './draft-rows.js';
import type { WorkbenchEntryView, WorkbenchJudgeView } from './workbench.view.js';

export const NAMED_JUDGES = `SELECT j.id AS "judgeId", ${JUDGE_NAME} AS name, j.kind, o.name AS "organisationName", s.room
  FROM judging.panel_seat s JOIN judging.judge j ON j.id = s.judge_id ${JUDGE_PEOPLE}
  JOIN identity.organisation o ON o.id = j.organisation_id
  WHERE s.round_id = $1 ORDER BY j.kind, name, j.id`;

/** A judge of the panel by name. */
export type NamedJudge = Pick<WorkbenchJudgeView, 'judgeId' | 'name' | 'kind' | 'organisationName' | 'room'>;

const ready = (draft: DraftRow | null) => (draft?.state === 'ready' ? draft : null);

/** The panel, with how much each reads today and by the draft. */
export function judgeViews(
  { judges }: SeatedMembers,
  named: readonly NamedJudge[],
  today: readonly Pair[],
  draft: DraftRow | null,
): WorkbenchJudgeView[] {
  const kept = new Map(judges.map((judge) => [judge.judgeId, judge]));
  const [before, after] = [loadsOf(today), loadsOf(afterOf(today, draft))];
  return named.map((one) => {
    const { limit = 0, days = 0, daysAway = 0 } = kept.get(one.judgeId) ?? {};
    const loads = { before: before.get(one.judgeId) ?? 0, after: after.get(one.judgeId) ?? 0 };
    return { ...one, limit, days, daysAway, ...loads };
  });
}

/** Entries with who reads them today and by the draft, by number. */
export function entryViews(
  { entries, judges, owedPrice }: SeatedMembers & { owedPrice: number },
  named: readonly WorkbenchJudgeView[],
  today: readonly Pair[],
  draft: DraftRow | null,
): WorkbenchEntryView[] {
  const at = new Map(named.map(({ judgeId }, place) => [judgeId, place]));
  const [before, after] = [grouped(today), grouped(afterOf(today, draft))];
  const panels = { before, after, pinned: grouped(pinsOf(draft)), anchors: grouped(anchorsOf(draft)) };
  const known = new Map(judges.map((judge) => [judge.judgeId, judge]));
  const shown = entries.map((entry): WorkbenchEntryView => {
    const { entryId, number, title, track } = entry;
    const worth = ({ judgeId }: Pair) => affinityOf(known.get(judgeId) ?? { tracks: [] }, entry, owedPrice);
    const own = after.get(entryId) ?? [];
    const alternates = (draft?.inspection?.alternates[entryId] ?? []).flatMap((id) => at.get(id) ?? []);
    const affinity = own.reduce((sum, pair) => sum + worth(pair), 0);
    return { entryId, number, title, track, ...placesIn(panels, entryId, at), alternates, affinity };
  });
  return shown.sort((a, b) => (a.number < b.number ? -1 : 1));
}

type Panel = ReadonlyMap<string, readonly Pair[]>;
type PanelName = 'before' | 'after' | 'pinned' | 'anchors';

const grouped = (pairs: readonly Pair[]): Panel => Map.groupBy(pairs, (pair) => pair.entryId);

/** The judges of an entry by each list, as places. */
function placesIn(
  { before, after, pinned, anchors }: Record<PanelName, Panel>,
  entryId: string,
  at: ReadonlyMap<string, number>,
): Record<PanelName, number[]> {
  const places = (panel: Panel) =>
    (panel.get(entryId) ?? []).flatMap(({ judgeId }) => at.get(judgeId) ?? []).toSorted((a, b) => a - b);
  return { before: places(before), after: places(after), pinned: places(pinned), anchors: places(anchors) };
}

function afterOf(today: readonly Pair[], draft: DraftRow | null): readonly Pair[] {
  return draft?.state === 'ready' ? pairsOf(draft) : today;
}

const pairOf = ([entryId, judgeId]: [string, string]): Pair => ({ entryId, judgeId });

function pinsOf(draft: DraftRow | null): readonly Pair[] {
  return draft ? pinsAfter(draft.pins.map(pairOf), changesOf(draft)) : [];
}

function anchorsOf(draft: DraftRow | null): readonly Pair[] {
  return (ready(draft)?.anchors ?? []).map(pairOf);
}

function loadsOf(pairs: readonly Pair[]): Map<string, number> {
  return new Map([...Map.groupBy(pairs, (pair) => pair.judgeId)].map(([judgeId, own]) => [judgeId, own.length]));
}
