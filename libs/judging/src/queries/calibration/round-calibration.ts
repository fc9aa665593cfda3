import { Injectable } from '@nestjs/common';
import { type Actor, permit, refuse, showHundredths } from '#kernel';
import { row, rows } from '#platform/sql';
import { type Reader, UnitOfWork } from '#platform/unit-of-work';
import { expectedOf, type Leaning, leaningOf, PREPARING } from '../../domain/calibration.js';
import { may } from '../../domain/policy.js';
import { type Mark, markText, totalOf } from '../../domain/score.js';
import { JUDGE_NAME, JUDGE_PEOPLE } from '../names.js';
import { RoundCards } from '../round-cards.js';
import { planOf } from '../round-plan.js';
import type { CalibrationView, SampleView } from './calibration.view.js';
import { othersOf } from './my-calibration.js';

interface Stored {
  version: number;
  openedAt: Date | null;
}

interface Sample {
  id: string;
  division: string;
  title: string;
  body: string;
  reference: Mark[] | null;
  why: string;
  /** of all judges, smallest total first; hundredths */
  sheets: { judgeId: string; total: number }[];
}

interface Judge {
  judgeId: string;
  name: string;
  personId: string | null;
}

const STORED = 'SELECT version, opened_at AS "openedAt" FROM judging.calibration WHERE round_id = $1';
const SAMPLES = `SELECT s.id, s.division, s.title, s.body, s.reference, s.why,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('judgeId', g.judge_id, 'total', g.total) ORDER BY g.total), '[]')
      FROM judging.calibration_sheet g WHERE g.sample_id = s.id) AS sheets
  FROM judging.calibration_sample s WHERE s.round_id = $1 ORDER BY s.no`;
const PANEL = `SELECT j.id AS "judgeId", ${JUDGE_NAME} AS name, j.person_id AS "personId"
  FROM judging.panel_seat s JOIN judging.judge j ON j.id = s.judge_id AND j.state = 'active' ${JUDGE_PEOPLE}
  WHERE s.round_id = $1 ORDER BY name, j.id`;

/** The samples of a round and how its panel marked them, for those who hold it. */
@Injectable()
export class RoundCalibration {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly cards: RoundCards,
  ) {}

  async of(actor: Actor, roundId: string): Promise<CalibrationView> {
    const reader = this.unit.read;
    const { round, edition } = await this.cards.one(reader, actor, roundId);
    permit(may.readCalibration(actor, round.editionId));
    const stored = await row<Stored>(reader, STORED, [roundId]);
    const [samples, panel] = await this.sheets(reader, roundId);
    refuseBeforeOwn(actor, samples, panel);
    const rule = planOf(edition, round.code).calibration ?? null;
    const can = rule !== null && may.prepareCalibration(actor, round.editionId) && PREPARING.includes(round.state);
    const [openedAt, untouched] = [stored?.openedAt ?? null, samples.every(({ sheets }) => sheets.length === 0)];
    return {
      ...{ rule, openedAt, version: stored?.version ?? 0 },
      samples: samples.map(sampleOf),
      judges: panel.map(({ judgeId, name }) => ({ judgeId, name, ...leaningIn(samples, judgeId) })),
      can: { keepSamples: can && untouched, openCalibration: can && openedAt === null && samples.length > 0 },
    };
  }

  private sheets(reader: Reader, roundId: string): Promise<[Sample[], Judge[]]> {
    return Promise.all([rows<Sample>(reader, SAMPLES, [roundId]), rows<Judge>(reader, PANEL, [roundId])]);
  }
}

/** Who sits on the panel as well scores first and reads afterwards. */
function refuseBeforeOwn(actor: Actor, samples: readonly Sample[], panel: readonly Judge[]): void {
  const own = panel.find(({ personId }) => personId !== null && personId === actor.personId);
  if (!own) return;
  const done = samples.every(({ sheets }) => sheets.some(({ judgeId }) => judgeId === own.judgeId));
  if (!done) refuse('conflict', 'calibration-own-first');
}

function sampleOf({ sheets, reference, ...sample }: Sample): SampleView {
  const marks = reference?.map(({ criterion, hundredths }) => ({ criterion, mark: markText(hundredths) })) ?? null;
  const referenceTotal = reference && showHundredths(totalOf(reference));
  const totals = sheets.map(({ total }) => total);
  return { ...sample, reference: marks, referenceTotal, ...othersOf(totals, 1) };
}

function leaningIn(samples: readonly Sample[], judgeId: string): { scored: number; leaning: Leaning | null } {
  const scored = samples.flatMap(({ reference, sheets }) => {
    const own = sheets.find((one) => one.judgeId === judgeId);
    const others = sheets.filter((one) => one.judgeId !== judgeId).map(({ total }) => total);
    return own ? [{ given: own.total, expected: expectedOf(reference && totalOf(reference), others) }] : [];
  });
  const known = scored.flatMap(({ given, expected }) => (expected === null ? [] : [{ given, expected }]));
  return { scored: scored.length, leaning: leaningOf(known) };
}
