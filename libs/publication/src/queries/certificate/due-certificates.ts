import { Injectable } from '@nestjs/common';
import { type Edition, certificatesOf } from '#competition';
import { type Actor, refuse } from '#kernel';
import { Press } from '#platform/press';
import { row } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import { chosenHonours } from '../../domain/certificate/honours.js';
import type { Honour } from '../../domain/certificate/statement.js';
import { printedText, statementOf } from '../../domain/certificate/write.js';
import { type Basis, CertificateBasis } from './basis.js';
import { honourableJudges } from './credited-teams.js';

/** What the organisers add to the prizes. */
interface Chosen {
  readonly judges: readonly string[];
  readonly organisations: readonly string[];
}

const BLANK = { number: '', code: '', date: '2024-01-01', key: '' };
const MOST_NAMED = 50;
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
    return { basis, honours: [...basis.due, ...added].filter(({ claim }) => !basis.held.has(claim)) };
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
