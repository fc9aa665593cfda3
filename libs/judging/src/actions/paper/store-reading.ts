import { now } from '#platform/clock';
import type { Tx } from '#platform/unit-of-work';
import type { ReadSheet } from '../../domain/paper/paper.js';
import { totalOf } from '../../domain/score.js';
import { sealedMarks } from '../../domain/sealed-sheet.js';
import { TranscriptEntity } from '../../tables/transcript.entity.js';
import { refuseIncomplete } from '../refuse-incomplete.js';
import { marksOf, type SheetDraft } from '../save-sheet.js';
import type { OpenPaper, Reading } from './take-paper.js';

/** What somebody read off a sheet, as typed. */
export type TypedSheet = Pick<SheetDraft, 'marks' | 'comment' | 'suggestion'>;

/**
 * What was typed, held to the rules of a submitted sheet. How far a total lies from the judge's own median is no matter
 * on paper: nobody told the judge while they wrote.
 */
export function readingOf({ open }: OpenPaper, typed: TypedSheet): ReadSheet {
  const marks = marksOf(open.criteria, typed);
  const { comment, suggestion } = typed;
  refuseIncomplete(open, { marks, total: totalOf(marks), comment }, []);
  return { marks, comment, suggestion };
}

/** Keeps what somebody read in its place among the readings. */
export async function storeReading(tx: Tx, { paper, by }: OpenPaper, place: number, read: ReadSheet): Promise<Reading> {
  const { marks, comment, suggestion } = read;
  const told = { marks: sealedMarks(marks), comment, suggestion };
  await tx.insert(TranscriptEntity, { paperId: paper.id, place, personId: by, ...told, writtenAt: await now(tx) });
  return { ...read, place, personId: by };
}
