import { Injectable } from '@nestjs/common';
import { ForgetUploads } from '#file';
import { rows } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';

const FORSAKEN = `DELETE FROM publication.evidence
  WHERE objection_id IS NULL AND hearing_id IS NULL AND kept_at < clock_timestamp() - interval '1 day' RETURNING upload_id AS "uploadId"`;

/** Forgets files that were brought for an objection nobody made. */
@Injectable()
export class SweepEvidence {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly uploads: ForgetUploads,
  ) {}

  run(): Promise<void> {
    return this.unit.run(async (tx) => {
      const forsaken = await rows<{ uploadId: string }>(tx, FORSAKEN);
      await this.uploads.within(
        tx,
        forsaken.map(({ uploadId }) => uploadId),
      );
    });
  }
}
