import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, checkVersion, refuse } from '#kernel';
import { newId } from '#platform/chance';
import { row } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { missingCriteria } from '../../domain/score.js';
import { rubricOf } from '../../queries/round-plan.js';
import { CalibrationSampleEntity } from '../../tables/calibration-sample.entity.js';
import { CalibrationEntity } from '../../tables/calibration.entity.js';
import { marksOf } from '../save-sheet.js';
import { LockCalibration, type LockedCalibration } from './lock-calibration.js';

/** A sample as an organiser writes it. */
export interface WrittenSample {
  division: string;
  title: string;
  body: string;
  /** null: no reference, judges are compared with each other */
  reference: { criterion: string; mark: string }[] | null;
  why: string;
}

/** All samples of a round in their order; `version` is the one the writer saw, 0 when there were none. */
export interface WrittenSamples {
  samples: WrittenSample[];
  version: number;
}

const SCORED = `SELECT 1 FROM judging.calibration_sheet g JOIN judging.calibration_sample s ON s.id = g.sample_id
  WHERE s.round_id = $1 LIMIT 1`;

/** Writes the samples of a round, in place of those before, as long as no judge has scored one. */
@Injectable()
export class KeepSamples {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly calibrations: LockCalibration,
    private readonly journal: Journal,
  ) {}

  run(actor: Actor, roundId: string, written: WrittenSamples): Promise<void> {
    return this.unit.run((tx) => this.within(tx, actor, roundId, written));
  }

  async within(tx: Tx, actor: Actor, roundId: string, { samples, version }: WrittenSamples): Promise<void> {
    const locked = await this.calibrations.within(tx, actor, roundId);
    checkVersion(locked.kept?.version ?? 0, version);
    if (await row(tx, SCORED, [roundId])) refuse('conflict', 'calibration-begun');
    if (locked.kept?.openedAt && samples.length === 0) refuse('conflict', 'samples-missing');
    const read = samples.map((sample, index) => readSample(locked, sample, index));
    const { required, shows } = locked.rule;
    if (locked.kept) await tx.update(CalibrationEntity, roundId, { version: version + 1 });
    else await tx.insert(CalibrationEntity, { roundId, version: 1, required, shows, openedAt: null });
    await tx.delete(CalibrationSampleEntity, { roundId });
    await tx.insert(
      CalibrationSampleEntity,
      read.map((sample, index) => ({ id: newId(), roundId, no: index + 1, ...sample })),
    );
    const note = { editionId: locked.round.editionId, subject: roundId, details: { samples: samples.length } };
    await this.journal.record(tx, actor, 'judging.samples-kept', note);
  }
}

/** The division is one of the round's rubrics; a reference says something of every criterion. */
function readSample({ plan }: LockedCalibration, { reference, ...sample }: WrittenSample, index: number) {
  const path = `samples.${index}`;
  if (!plan.rubrics.some(({ divisions }) => divisions.includes(sample.division)))
    refuse('invalid', 'sample-invalid', { fields: [{ path: `${path}.division`, code: 'not-an-option' }] });
  if (reference === null) return { ...sample, reference };
  const criteria = rubricOf(plan, sample.division);
  const marks = marksOf(criteria, { marks: reference }, `${path}.reference`);
  const fields = missingCriteria(criteria, marks).map((code) => ({
    path: `${path}.reference.${code}`,
    code: 'required',
  }));
  if (fields.length > 0) refuse('invalid', 'sample-invalid', { fields });
  return { ...sample, reference: marks };
}
