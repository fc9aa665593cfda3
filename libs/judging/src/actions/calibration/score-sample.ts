import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, refuse } from '#kernel';
import { now } from '#platform/clock';
import { row } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { missingCriteria, totalOf } from '../../domain/score.js';
import { planOf, rubricOf } from '../../queries/round-plan.js';
import { refuseMissing } from '../refuse-incomplete.js';
import { marksOf } from '../save-sheet.js';
import { LockSample, type Which } from './lock-sample.js';

/** What a judge gives a sample. */
export interface SampleScore {
  marks: { criterion: string; mark: string }[];
  comment: string;
}

const KEEP = `INSERT INTO judging.calibration_sheet (sample_id, judge_id, marks, total, comment, submitted_at)
  VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (sample_id, judge_id) DO NOTHING RETURNING sample_id`;

/** A judge scores a sample, once: afterwards the reference or the panel is shown beside it. It counts for nothing. */
@Injectable()
export class ScoreSample {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly samples: LockSample,
    private readonly journal: Journal,
  ) {}

  run(actor: Actor, which: Which, score: SampleScore): Promise<void> {
    return this.unit.run((tx) => this.within(tx, actor, which, score));
  }

  async within(tx: Tx, actor: Actor, which: Which, score: SampleScore): Promise<void> {
    const { place, edition } = await this.samples.within(tx, actor, which);
    const criteria = rubricOf(planOf(edition, place.code), place.division);
    const marks = marksOf(criteria, score);
    const missing = missingCriteria(criteria, marks);
    if (missing.length > 0) refuseMissing(missing);
    const sheet = [which.sampleId, place.judgeId, JSON.stringify(marks), totalOf(marks), score.comment, await now(tx)];
    if (!(await row(tx, KEEP, sheet))) refuse('conflict', 'sample-scored');
    await this.journal.record(tx, actor, 'judging.sample-scored', {
      editionId: place.editionId,
      subject: which.sampleId,
      details: { roundId: place.roundId },
    });
  }
}
