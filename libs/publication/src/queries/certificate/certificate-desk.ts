import { Injectable } from '@nestjs/common';
import { type Actor, found } from '#kernel';
import { row } from '#platform/sql';
import { type Reader, UnitOfWork } from '#platform/unit-of-work';
import type { Honour } from '../../domain/certificate/statement.js';
import { may } from '../../domain/policy.js';
import { type Basis, CertificateBasis } from './basis.js';
import { listedOf, ownOf } from './certificate-list.js';
import type {
  CertificateDeskView,
  CertificateIssueView,
  DueCountView,
  MyCertificatesView,
  StaffCertificateView,
} from './certificate.view.js';
import { honourableJudges } from './credited-teams.js';

const ISSUE = `SELECT i.id, i.state, i.total, i.started_at AS "startedAt", i.ended_at AS "endedAt",
    least(i.total, count(DISTINCT c.place))::int AS issued,
    least(i.total, count(DISTINCT c.place) FILTER (WHERE c.printed_at IS NOT NULL))::int AS printed
  FROM publication.certificate_issue i LEFT JOIN publication.certificate c ON c.issue_id = i.id
  WHERE i.edition_id = $1 GROUP BY i.id ORDER BY i.started_at DESC LIMIT 1`;
const SEAL = `SELECT uploaded_at AS at FROM publication.certificate_seal WHERE edition_id = $1`;

/** The certificates of an edition as staff work on them, and everybody's own. */
@Injectable()
export class CertificateDesk {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly basis: CertificateBasis,
  ) {}

  async view(actor: Actor, editionId: string): Promise<CertificateDeskView> {
    found(may.viewCertificates(actor, { editionId }) || null);
    const reader = this.unit.read;
    const basis = await this.basis.of(reader, editionId);
    const { due, differences, held, revoked, blockers } = basis;
    const judges = await honourableJudges(reader, editionId);
    const issue = (await row<CertificateIssueView>(reader, ISSUE, [editionId])) ?? null;
    return {
      ...{ issue, blockers: [...blockers], can: canOf(actor, editionId, blockers, issue) },
      due: countsOf(due.filter(({ claim }) => !held.has(claim) && !revoked.has(claim))),
      sealKeptAt: (await row<{ at: Date }>(reader, SEAL, [editionId]))?.at ?? null,
      judges: judges.map((one) => ({ ...one, held: held.has(`judge ${one.personId}`) })),
      differences: [...differences],
      items: await itemsOf(reader, editionId, basis),
    };
  }

  async mine(actor: Actor): Promise<MyCertificatesView> {
    const own = await ownOf(this.unit.read, found(actor.personId));
    return { items: own.map(({ claim: _, ...one }) => one) };
  }
}

function canOf(actor: Actor, editionId: string, blockers: readonly string[], issue: CertificateIssueView | null) {
  const mayIssue = may.issueCertificates(actor, { editionId });
  const running = issue?.state === 'running';
  const end = may.endCertificate(actor, { editionId });
  return { issue: mayIssue && blockers.length === 0 && !running, cancel: mayIssue && running, end, seal: mayIssue };
}

function countsOf(due: readonly Honour[]): DueCountView[] {
  const kinds = [...new Set(due.map(({ kind }) => kind))];
  return kinds.map((kind) => ({ kind, count: due.filter((one) => one.kind === kind).length }));
}

async function itemsOf(
  reader: Reader,
  editionId: string,
  { due, later, revoked }: Basis,
): Promise<StaffCertificateView[]> {
  const given = new Set([...due, ...later].map(({ claim }) => claim));
  const missing = new Set(due.flatMap(({ claim }) => (revoked.has(claim) ? claim : [])));
  const list = await listedOf(reader, editionId);
  const last = new Map(list.map(({ claim, id }) => [claim, id]));
  return list.map(({ claim, ...one }) => {
    const chosen = one.kind === 'judge' || one.kind === 'organisation';
    const stands = one.state !== 'valid' || chosen || given.has(claim);
    return { ...one, stands, again: missing.has(claim) && last.get(claim) === one.id };
  });
}
