import { Injectable } from '@nestjs/common';
import { type Edition, Editions } from '#competition';
import { type Actor, hasSeat, permit, showHundredths } from '#kernel';
import { rows } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';
import { type CalibrationShows, expectedOf, FEWEST_OTHERS, leaningOf, SCORING } from '../../domain/calibration.js';
import type { RoundState } from '../../domain/round.js';
import { type Mark, markText, totalOf } from '../../domain/score.js';
import { planOf, rubricOf } from '../round-plan.js';
import { refuseUnready } from '../undertaking/readiness.js';
import type {
  CalibrationDutiesView,
  CalibrationDutyView,
  OthersView,
  ReferenceView,
  SampleDutyView,
} from './calibration.view.js';

interface Given {
  marks: Mark[];
  total: number;
  comment: string;
  submittedAt: string;
}

interface Sample {
  id: string;
  no: number;
  division: string;
  title: string;
  body: string;
  reference: Mark[] | null;
  why: string;
  own: Given | null;
  /** totals, hundredths, smallest first */
  others: number[];
}

interface Line {
  roundId: string;
  code: string;
  state: RoundState;
  required: boolean;
  shows: CalibrationShows;
  samples: Sample[];
}

const MINE = `SELECT r.id AS "roundId", r.code, r.state, c.required, c.shows, (
    SELECT jsonb_agg(jsonb_build_object('id', s.id, 'no', s.no, 'division', s.division, 'title', s.title, 'body', s.body,
      'reference', s.reference, 'why', s.why,
      'own', (SELECT jsonb_build_object('marks', g.marks, 'total', g.total, 'comment', g.comment,
          'submittedAt', g.submitted_at) FROM judging.calibration_sheet g WHERE g.sample_id = s.id AND g.judge_id = j.id),
      'others', (SELECT coalesce(jsonb_agg(g.total ORDER BY g.total), '[]') FROM judging.calibration_sheet g
          WHERE g.sample_id = s.id AND g.judge_id <> j.id)) ORDER BY s.no)
    FROM judging.calibration_sample s WHERE s.round_id = r.id) AS samples
  FROM judging.calibration c
  JOIN judging.round r ON r.id = c.round_id
  JOIN judging.panel_seat p ON p.round_id = r.id
  JOIN judging.judge j ON j.id = p.judge_id AND j.state = 'active'
  WHERE r.edition_id = $1 AND j.person_id = $2 AND c.opened_at IS NOT NULL ORDER BY r.ordinal DESC`;

/** The samples a judge has to score, and after that what they tell. */
@Injectable()
export class MyCalibration {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly editions: Editions,
  ) {}

  async of(actor: Actor, editionId: string): Promise<CalibrationDutiesView> {
    permit(hasSeat(actor, editionId, 'judge'));
    const reader = this.unit.read;
    await refuseUnready(reader, actor, editionId);
    const edition = await this.editions.byId(reader, editionId);
    const lines = await rows<Line>(reader, MINE, [editionId, actor.personId]);
    return { items: lines.map((line) => dutyOf(edition, line)) };
  }
}

function dutyOf(edition: Edition, { roundId, code, state, required, shows, samples }: Line): CalibrationDutyView {
  const plan = planOf(edition, code);
  const told = samples.map((one) => sampleOf(one, rubricOf(plan, one.division), shows));
  const left = told.filter(({ sheet }) => sheet === null).length;
  const distances = samples.flatMap(({ own, reference, others }) => {
    const expected = expectedOf(reference && shows !== 'panel' ? totalOf(reference) : null, others);
    return own && expected !== null ? [{ given: own.total, expected }] : [];
  });
  const leaning = left === 0 ? leaningOf(distances) : null;
  return { roundId, round: plan.name, required, left, open: SCORING.includes(state), samples: told, leaning };
}

function sampleOf(one: Sample, rubric: SampleDutyView['rubric'], shows: CalibrationShows): SampleDutyView {
  const { id, no, title, body, own } = one;
  const beside = own !== null;
  return {
    ...{ id, no, title, body, rubric },
    sheet: own && {
      ...{ marks: own.marks.map(marked), total: showHundredths(own.total), comment: own.comment },
      submittedAt: new Date(own.submittedAt),
    },
    reference: beside && shows !== 'panel' ? referenceOf(one) : null,
    others: beside && (shows !== 'reference' || one.reference === null) ? othersOf(one.others) : null,
  };
}

function referenceOf({ reference, why }: Sample): ReferenceView | null {
  return reference && { marks: reference.map(marked), total: showHundredths(totalOf(reference)), why };
}

/** How totals (hundredths, smallest first) lie; so few that they would tell who gave what are only counted. */
export function othersOf(totals: readonly number[], fewest = FEWEST_OTHERS): OthersView {
  const sheets = totals.length;
  if (sheets === 0 || sheets < fewest) return { sheets, least: null, mean: null, most: null };
  const mean = Math.round(totals.reduce((sum, one) => sum + one, 0) / sheets);
  return {
    sheets,
    least: showHundredths(totals[0]!),
    mean: showHundredths(mean),
    most: showHundredths(totals.at(-1)!),
  };
}

const marked = ({ criterion, hundredths }: Mark) => ({ criterion, mark: markText(hundredths) });
