import { Injectable } from '@nestjs/common';
import type { IncomingFile } from '#file';
import { Journal } from '#journal';
import { type Actor, found, permit, refuse } from '#kernel';
import { sha256 } from '#platform/chance';
import { now } from '#platform/clock';
import { Press } from '#platform/press';
import { UnitOfWork } from '#platform/unit-of-work';
import { may } from '../../domain/policy.js';
import { isPng, SEAL_BYTES } from '../../domain/certificate/seal.js';

const KEEP = `INSERT INTO publication.certificate_seal (edition_id, png, hash, uploaded_at, uploaded_by)
  VALUES ($1, $2, $3, $4, $5) ON CONFLICT (edition_id) DO UPDATE
  SET png = excluded.png, hash = excluded.hash, uploaded_at = excluded.uploaded_at, uploaded_by = excluded.uploaded_by`;

/** The organiser brings the picture of the seal. Nobody gets it back but as part of a printed certificate. */
@Injectable()
export class KeepSeal {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly press: Press,
    private readonly journal: Journal,
  ) {}

  async run(actor: Actor, editionId: string, file: IncomingFile): Promise<void> {
    found(may.viewCertificates(actor, { editionId }) || null);
    permit(may.issueCertificates(actor, { editionId }));
    const given = await readAll(file.stream);
    if (!isPng(given)) refuse('invalid', 'seal-not-a-png');
    const png = await this.press.strip(actor.personId ?? '', given, 'image/png');
    await this.unit.run(async (tx) => {
      const hash = sha256(png);
      await tx.query(KEEP, [editionId, png, hash, await now(tx), found(actor.personId)]);
      const details = { hash };
      await this.journal.record(tx, actor, 'publication.certificate-seal-kept', {
        editionId,
        subject: editionId,
        details,
      });
    });
  }
}

async function readAll(stream: NodeJS.ReadableStream): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of stream) {
    const bytes = Buffer.from(piece as Uint8Array);
    size += bytes.length;
    if (size > SEAL_BYTES) refuse('too-large', 'seal-too-large');
    pieces.push(bytes);
  }
  return Buffer.concat(pieces);
}
