import { Injectable } from '@nestjs/common';
import { type Edition, certificatesOf } from '#competition';
import { type Actor, refuse } from '#kernel';
import { Press } from '#platform/press';
import { row, rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import { chosenHonours } from '../../domain/certificate/honours.js';
import type { Honour } from '../../domain/certificate/statement.js';
import { printedText, statementOf } from '../../domain/certificate/write.js';
import { type Basis, CertificateBasis } from './basis.js';
import { honourableJudges } from './credited-teams.js';

/** Honours beside the prizes that the organisers chose: judges by person, units by name. */
export interface Chosen {
  readonly judges: readonly string[];
  readonly organisations: readonly string[];
  /** Revoked certificates to issue again, by id. */
  readonly again?: readonly string[];
}

const BLANK = { number: '', code: '', date: '2024-01-01', key: '' };
const MOST_NAMED = 50;
const REVOKED = `SELECT DISTINCT claim FROM publication.certificate WHERE edition_id = $1 AND id = ANY ($2) AND state = 'revoked'`;
const TAKEN = `SELECT 1 FROM publication.certificate WHERE edition_id <> $1 AND starts_with(number, $2) LIMIT 1`;

/** Who has no certificate yet, and whether all that would stand on theirs can be printed. */
@Injectable()
export class DueCertificates {
  constructor(
    private readonly basis: CertificateBasis,
    private readonly press: Press,
  ) {}

  async of(reader: Reader, editionId: string, chosen: Chosen): Promise<{ basis: Basis; honours: Honour[] }> {
    const basis = await this.basis.of(reader, editionId);
    const judges = await honourableJudges(reader, editionId);
    const unknown = chosen.judges.filter((id) => !judges.some(({ personId }) => personId === id));
    if (unknown.length > 0) refuse('invalid', 'certificate-judge-unknown', { count: unknown.length });
    const series = `${certificatesOf(basis.edition.plan).series}-`;
    if (await row(reader, TAKEN, [editionId, series])) refuse('conflict', 'certificate-series-taken', { series });
    const honoured = judges.filter(({ personId }) => chosen.judges.includes(personId));
    const added = chosenHonours(honoured, [...new Set(chosen.organisations)]);
    const again = await askedAgain(reader, editionId, basis, chosen.again ?? []);
    const due = basis.due.filter(({ claim }) => !basis.revoked.has(claim) || again.has(claim));
    return { basis, honours: [...due, ...added].filter(({ claim }) => !basis.held.has(claim)) };
  }

  /** `certificate-glyphs-missing` (422) with whom it concerns and which characters, before anything is issued. */
  async refuseUndrawable(actor: Actor, { plan }: Edition, honours: readonly Honour[]): Promise<void> {
    const looks = certificatesOf(plan);
    const texts = honours.map((honour) => printedText(statementOf(plan, looks, honour, BLANK)));
    const lacking = await this.press.lacking(actor.personId ?? '', texts);
    const holders = honours.flatMap(({ holder }, index) => {
      const characters = lacking[index]!;
      return characters.length > 0 ? [{ holder, characters: characters.join(' ') }] : [];
    });
    if (holders.length === 0) return;
    const characters = [...new Set(holders.flatMap((one) => one.characters.split(' ')))].join(' ');
    const named = holders.slice(0, MOST_NAMED);
    refuse('invalid', 'certificate-glyphs-missing', { count: holders.length, characters, holders: named });
  }
}

/** The claims of revoked certificates that are to be issued again; `certificate-not-due` (409) where one cannot be. */
async function askedAgain(
  reader: Reader,
  editionId: string,
  { due, revoked }: Basis,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const claims = (await rows<{ claim: string }>(reader, REVOKED, [editionId, ids])).map(({ claim }) => claim);
  const given = claims.filter((claim) => revoked.has(claim) && due.some((one) => one.claim === claim));
  if (given.length < ids.length) refuse('conflict', 'certificate-not-due');
  return new Set(given);
}
