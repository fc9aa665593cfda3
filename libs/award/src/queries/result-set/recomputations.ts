import { Injectable } from '@nestjs/common';
import type { Edition } from '#competition';
import { canonicalJson, canonicalTextHash, type EditionBundle, recomputeEdition } from '#fairness';
import { compareCounts } from '#judging';
import { randomToken } from '#platform/chance';
import { nodeCrypto } from '#platform/node-crypto';
import type { Reader } from '#platform/unit-of-work';
import { bundleDisagreements, countDisagreements } from '../../domain/result-set/compare-rounds.js';
import { composeBundle } from '../../domain/result-set/compose-bundle.js';
import type { Recomputation } from '../../domain/result-set/disagreement.js';
import { misplacedBy } from '../../domain/result-set/prize-order.js';
import { keyOf } from '../../domain/result-set/pseudonyms.js';
import type { SetContent, SetKey } from '../../domain/result-set/result-set.js';
import { type Gathered, GatheredEvidence } from './gathered.js';
import { prizeTally } from './prize-tally.js';

/** A result set as it would be, and how three recomputations see it. */
export interface SetDraft {
  readonly bundle: string;
  readonly hash: string;
  readonly content: SetContent;
  readonly key: SetKey;
  readonly recomputations: readonly Recomputation[];
}

/** Which set it would be, and the ledger it stands on. */
interface Frame {
  readonly set: EditionBundle['set'];
  readonly ledger: EditionBundle['ledger'];
}

/** Computes the results of an edition three times: by the library, by the database alone, and from the bundle. */
@Injectable()
export class Recomputations {
  constructor(private readonly gathered: GatheredEvidence) {}

  async of(reader: Reader, edition: Edition, frame: Frame): Promise<SetDraft> {
    const gathered = await this.gathered.of(reader, edition);
    const { bundle, names } = composeBundle({ ...gathered.evidence, ...frame }, randomToken());
    const key = keyOf(names);
    const text = canonicalJson(bundle);
    const byBundle = bundleRecomputation(text, key, gathered.settled);
    const recomputations = [
      libraryRecomputation(gathered),
      await sqlRecomputation(reader, edition, gathered),
      byBundle,
    ];
    return {
      bundle: text,
      hash: canonicalTextHash(text, nodeCrypto),
      content: contentOf(gathered),
      key,
      recomputations,
    };
  }
}

function libraryRecomputation({ counts }: Gathered): Recomputation {
  const found = counts.map(({ round, stored, counted }) => {
    const theirs = counted.map((one) => ({ ...one, from: one.rank, to: one.rank }));
    const { compared, differences } = compareCounts(stored, round.closed ? theirs : []);
    return { compared, disagreements: countDisagreements('library', round.code, differences) };
  });
  return {
    means: 'library',
    milliseconds: sumOf(counts.map(({ took }) => took.library)),
    beyond: [],
    ...together(found),
  };
}

async function sqlRecomputation(reader: Reader, edition: Edition, gathered: Gathered): Promise<Recomputation> {
  const { counts, evidence } = gathered;
  const found = counts.map(({ round, stored, recounted }) => {
    const { compared, differences } = compareCounts(stored, round.closed ? recounted : []);
    return { compared, disagreements: countDisagreements('sql', round.code, differences) };
  });
  const began = performance.now();
  const misplaced = await prizeTally(reader, edition.id, counts.at(-1)?.recounted ?? [], tallyRules(gathered));
  const byRank = { compared: evidence.prizes.length, disagreements: misplacedBy('sql', misplaced) };
  const milliseconds = sumOf(counts.map(({ took }) => took.sql)) + performance.now() - began;
  return { means: 'sql', milliseconds, beyond: beyondSql(gathered), ...together([...found, byRank]) };
}

function tallyRules({ evidence: { awarding, awards } }: Gathered) {
  const limited = awarding.limits.flatMap(({ members }) => members);
  return {
    awards: awards.filter(({ kind }) => kind === 'tiered'),
    passed: [...awarding.barred, ...limited],
    enlarges: awarding.lastSeatTie === 'enlarge',
  };
}

/** Steps that the database does not climb, limits that it does not weigh, and special prizes, which people choose. */
function beyondSql({ counts, evidence }: Gathered): string[] {
  const copeland = counts.filter(({ plan }) => plan.tieLadder.includes('copeland')).map(({ plan }) => plan.code);
  const limits = evidence.awarding.limits.length > 0 ? ['limits'] : [];
  return [...copeland.map((code) => `copeland:${code}`), ...limits, 'special'];
}
function bundleRecomputation(text: string, key: SetKey, settled: boolean): Recomputation {
  const began = performance.now();
  const { ok, parts: all } = recomputeEdition(JSON.parse(text) as EditionBundle, nodeCrypto);
  const parts = all.filter(({ part }) => settled || part !== 'prizes');
  const compared = sumOf(parts.map(({ checked }) => checked));
  const disagreements = bundleDisagreements({ ok, parts }, key);
  return { means: 'bundle', milliseconds: performance.now() - began, beyond: [], compared, disagreements };
}

function contentOf({ evidence }: Gathered): SetContent {
  const rounds = evidence.rounds.map(({ rule, official }) => ({
    code: rule.code,
    standings: official.map(({ entryId, listKey, rank, exact, shown, decidedBy, criteria }) => ({
      ...{ entryId, listKey, rank, exact, shown, decidedBy, criteria },
    })),
  }));
  return { rounds, prizes: evidence.prizes };
}

type Found = Pick<Recomputation, 'compared' | 'disagreements'>;

function together(found: readonly Found[]): Found {
  return {
    compared: sumOf(found.map(({ compared }) => compared)),
    disagreements: found.flatMap(({ disagreements }) => disagreements),
  };
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
