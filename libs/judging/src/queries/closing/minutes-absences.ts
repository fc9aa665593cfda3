import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import type { Block } from '#platform/press';
import { JUDGE_NAME, JUDGE_PEOPLE } from '../names.js';
import type { KeptMinutes, MinutesWords } from './minutes-paper.js';

/** A judge who did not come, why, and who read each of the entries instead; null: nobody did. */
export interface MinutesAbsence {
  judge: string;
  reason: string;
  entries: { entryId: string; reader: string | null }[];
}

const READER = `(SELECT ${JUDGE_NAME} FROM judging.assignment heir JOIN judging.judge j ON j.id = heir.judge_id ${JUDGE_PEOPLE}
  WHERE heir.replaces_id = a.id)`;
const ABSENCES = `SELECT ${JUDGE_NAME} AS judge, a.absence AS reason,
    jsonb_agg(jsonb_build_object('entryId', a.entry_id, 'reader', ${READER}) ORDER BY a.position, a.id) AS entries
  FROM judging.assignment a JOIN judging.judge j ON j.id = a.judge_id ${JUDGE_PEOPLE}
  JOIN judging.participation p ON p.round_id = a.round_id AND p.entry_id = a.entry_id AND p.state <> 'left'
  WHERE a.round_id = $1 AND a.absence IS NOT NULL
  GROUP BY j.id, person.name, invitation.name, a.absence ORDER BY 1, j.id, 2`;

/** Everybody who was noted as absent and did not come back. */
export function absencesOf(reader: Reader, roundId: string): Promise<MinutesAbsence[]> {
  return rows<MinutesAbsence>(reader, ABSENCES, [roundId]);
}

/** Absences by name, and who read the entries instead. */
export function absenceBlocks({ absences, cards }: KeptMinutes, { say, locale }: MinutesWords): Block[] {
  if (absences.length === 0) return [];
  const comma = locale === 'en' ? ', ' : '、';
  const items = absences.map(({ judge, reason, entries }) => {
    const read = entries.map(({ entryId, reader }) => {
      const number = cards.get(entryId)?.number ?? '';
      return reader === null ? say('read-by-nobody', { number }) : say('read-by', { number, reader });
    });
    return say('absent', { judge, reason, entries: read.join(comma) });
  });
  return [
    { is: 'heading', text: say('absences') },
    { is: 'list', label: '', items },
  ];
}
