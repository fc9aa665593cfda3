import { Injectable } from '@nestjs/common';
import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';

/** Somebody on the panel of the last round. */
export interface FinalJudge {
  personId: string;
  kind: string;
}

const PANEL = `SELECT j.person_id AS "personId", j.kind FROM judging.panel_seat s
  JOIN judging.judge j ON j.id = s.judge_id AND j.state = 'active'
  WHERE s.round_id = (SELECT id FROM judging.round WHERE edition_id = $1 ORDER BY ordinal DESC LIMIT 1)
  ORDER BY j.person_id`;

/** Who sits on the panel of an edition's last round. */
@Injectable()
export class FinalPanels {
  of(reader: Reader, editionId: string): Promise<FinalJudge[]> {
    return rows<FinalJudge>(reader, PANEL, [editionId]);
  }
}
