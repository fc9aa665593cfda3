import { Injectable } from '@nestjs/common';
import { EntryCards } from '#entry';
import { type Actor, permit } from '#kernel';
import { type Page, pageOf } from '#platform/page';
import { rows } from '#platform/sql';
import { type Reader, UnitOfWork } from '#platform/unit-of-work';
import { askedNumber, paperNumber, type PaperState } from '../../domain/paper/paper.js';
import { may } from '../../domain/policy.js';
import { round as life } from '../../domain/round.js';
import { JUDGE_NAME, JUDGE_PEOPLE, namesOf } from '../names.js';
import { RoundCards, type RoundRow } from '../round-cards.js';
import type { PaperCountView, PaperLineView, PaperPrintView, PapersCanView, PapersView } from './paper.view.js';

/** Which printed sheets; `find`: a code or a number. */
export interface PaperFilter extends Page {
  state?: PaperState;
  find?: string;
}

type Line = Omit<PaperLineView, 'number' | 'entryNumber' | 'title'> & { no: number; entryId: string };
type Print = Omit<PaperPrintView, 'from' | 'to'> & { from: number; to: number };

const LINES = `SELECT p.id, p.no, p.state, a.entry_id AS "entryId", ${JUDGE_NAME} AS "judgeName",
    (SELECT count(*)::int FROM judging.transcript t WHERE t.paper_id = p.id AND t.place < 3) AS readings,
    EXISTS (SELECT FROM judging.transcript t WHERE t.paper_id = p.id AND t.person_id = $4) AS read,
    p.scan_id IS NOT NULL AS scanned
  FROM judging.paper_sheet p JOIN judging.assignment a ON a.id = p.assignment_id
  JOIN judging.judge j ON j.id = a.judge_id ${JUDGE_PEOPLE}
  WHERE p.round_id = $1 AND ($2::text IS NULL OR p.state = $2) AND ($3::int IS NULL OR p.no = $3)`;
const COUNTS = 'SELECT state, count(*)::int AS count FROM judging.paper_sheet WHERE round_id = $1 GROUP BY state';
const PRINTS = `SELECT r.id, min(p.no) AS from, max(p.no) AS to, count(*)::int AS count, r.order_by AS "orderBy", r.language,
    r.printed_at AS "printedAt"
  FROM judging.paper_print r JOIN judging.paper_sheet p ON p.print_id = r.id WHERE r.round_id = $1
  GROUP BY r.id ORDER BY r.printed_at DESC, r.id LIMIT 20`;
/** No sheet has this number. */
const NONE = 0;

/** The printed score sheets of a round, without a value of any. */
@Injectable()
export class Papers {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly cards: RoundCards,
    private readonly entries: EntryCards,
  ) {}

  async of(actor: Actor, roundId: string, { state, find, ...page }: PaperFilter): Promise<PapersView> {
    const reader = this.unit.read;
    const { round } = await this.cards.one(reader, actor, roundId);
    const { editionId, code } = round;
    permit(may.readPapers(actor, editionId));
    const no = find === undefined ? null : (askedNumber(find) ?? NONE);
    const given = [roundId, state ?? null, no, actor.personId];
    const list = await pageOf<Line>(reader, { select: LINES, order: 'no' }, given, page);
    return {
      ...list,
      items: await this.named(reader, code, list.items),
      counts: await rows<PaperCountView>(reader, COUNTS, [roundId]),
      prints: await printsOf(reader, roundId, code),
      can: canOf(actor, round),
    };
  }

  private async named(reader: Reader, code: string, lines: readonly Line[]): Promise<PaperLineView[]> {
    const cards = await this.entries.byIds(reader, [...new Set(lines.map(({ entryId }) => entryId))]);
    const card = new Map(cards.map((one) => [one.id, one]));
    return lines.map(({ no, entryId, ...line }) => {
      const { number: entryNumber, title } = namesOf(card.get(entryId));
      return { ...line, number: paperNumber(code, no), entryNumber, title };
    });
  }
}

async function printsOf(reader: Reader, roundId: string, code: string): Promise<PaperPrintView[]> {
  const prints = await rows<Print>(reader, PRINTS, [roundId]);
  return prints.map(({ from, to, ...one }) => ({ ...one, from: paperNumber(code, from), to: paperNumber(code, to) }));
}

function canOf(actor: Actor, { editionId, state }: RoundRow): PapersCanView {
  return {
    print: may.printPapers(actor, editionId) && life.allows(state, 'print'),
    transcribe: may.transcribePaper(actor, editionId) && state === 'open',
  };
}
