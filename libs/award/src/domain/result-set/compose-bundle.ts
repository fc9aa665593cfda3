import { bundleHashes, type BundleRound, type EditionBundle } from '#fairness';
import { showHundredths } from '#kernel';
import { bundleAwards, bundleAwarding } from './bundle-awards.js';
import { bundleBallots } from './bundle-ballots.js';
import type { Evidence, EvidenceEntry, EvidenceRound, EvidenceStanding } from './evidence.js';
import { type Pseudonyms, pseudonymsFor } from './pseudonyms.js';
import { shownIn } from './shown-in.js';

/** Writes the bundle of a result set: everything it follows from, under ids that name nobody. */
export function composeBundle(evidence: Evidence, seed: string): { bundle: EditionBundle; names: Pseudonyms } {
  const { edition, set, draws, ledger } = evidence;
  const names = namesFor(evidence, seed);
  const parts = {
    rounds: evidence.rounds.map((round) => bundleRound(round, names)),
    awards: bundleAwards(evidence, names),
    draws,
  };
  const hashes = bundleHashes(parts);
  const people = { awarding: bundleAwarding(evidence.awarding, names), ballots: bundleBallots(evidence, names) };
  return {
    bundle: { version: 2, edition, set, ...parts, ...people, ...cardsOf(evidence, names), ledger, hashes },
    names,
  };
}

function namesFor({ rounds, awarding, ballots }: Evidence, seed: string): Pseudonyms {
  const entries = rounds.flatMap(({ scored, official }) => [...scored, ...official].map(({ entryId }) => entryId));
  const limited = awarding.limits.flatMap(({ members }) => members);
  const judges = rounds.flatMap(({ scored }) => scored.flatMap(({ sheets }) => sheets.map(({ judgeId }) => judgeId)));
  const votedOn = ballots.flatMap((ballot) =>
    ballot.rounds.flatMap(({ votes }) => votes.map(({ entryId }) => entryId)),
  );
  return pseudonymsFor([...entries, ...limited, ...awarding.barred, ...votedOn], judges, seed);
}

/** Sheets and entries in the order of their ids, so that nothing shows who came first. */
function bundleRound({ rule, assignment, scored, divisions, official }: EvidenceRound, names: Pseudonyms): BundleRound {
  const { code, name, minimumSheets, trim, tieLadder, rankBy, scale, markStep, rubrics } = rule;
  const byName = <T extends { entryId: string }>(some: readonly T[]) =>
    some.map((one) => ({ ...one, id: names.entries.get(one.entryId)! })).sort((a, b) => (a.id < b.id ? -1 : 1));
  const rubricOf = (entryId: string) =>
    rubrics.findIndex((one) => one.divisions.includes(divisions.get(entryId) ?? ''));
  return {
    ...{ code, name, assignment },
    rule: { trim, minimumSheets, tieLadder, rankBy, scale },
    rubrics: rubrics.map(({ criteria }) => ({
      criteria: criteria.map((one) => ({ code: one.code, max: one.max })),
      step: markStep,
    })),
    entries: byName(scored).map(({ id, entryId, listKey, earlier, votes }) => ({
      ...{ id, list: listKey, earlier: earlierOf(earlier, tieLadder), votes, rubric: Math.max(0, rubricOf(entryId)) },
    })),
    sheets: byName(scored).flatMap((entry) => sheetsOf(entry, names)),
    results: Object.fromEntries(byName(official).map((line) => [line.id, resultOf(line, shownIn(official, line))])),
  };
}

/** Earlier results that the ladder asks for; the others would say more than is needed. */
function earlierOf(earlier: EvidenceEntry['earlier'], ladder: readonly string[]) {
  return Object.fromEntries(Object.entries(earlier).filter(([code]) => ladder.includes(`round:${code}`)));
}

function sheetsOf({ id, sheets }: EvidenceEntry & { id: string }, names: Pseudonyms) {
  const named = sheets.map(({ judgeId, marks }) => ({
    entry: id,
    judge: names.judges.get(judgeId)!,
    marks: Object.fromEntries(Object.entries(marks).map(([code, mark]) => [code, showHundredths(mark)])),
  }));
  return named.sort((a, b) => (a.judge < b.judge ? -1 : 1));
}

function resultOf({ listKey, rank, exact, ...rest }: EvidenceStanding, value: string | null) {
  const { untrimmed, decidedBy, keys, criteria, sheets } = rest;
  return { list: listKey, rank, value, exact, untrimmed, decidedBy, keys, criteria, sheets };
}

/** No entry is named: whose label is whose a release says, as far as its rules allow. */
function cardsOf({ cards, rounds }: Evidence, { entries }: Pseudonyms): Pick<EditionBundle, 'trl' | 'numbers'> {
  const ranked = (rounds.at(-1)?.official ?? []).filter(({ rank }) => rank !== null);
  const known = ranked.map(({ entryId }) => ({ id: entries.get(entryId)!, card: cards.get(entryId) }));
  return {
    numbers: {},
    trl: Object.fromEntries(known.flatMap(({ id, card }) => (card?.trl ? [[id, card.trl]] : []))),
  };
}
