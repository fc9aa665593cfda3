import { Injectable } from '@nestjs/common';
import { canonicalHash } from '#fairness';
import { DomainError } from '#kernel';
import { now } from '#platform/clock';
import { row, rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import type { NoticeBody, NoticeKind, NoticeList } from '../../domain/notice/notice.js';
import { ComposeNotice } from './compose.js';
import { askedList, noticeBefore } from './standing-notice.js';

/** A notice that has its instant and has not begun. */
export interface ComingNotice {
  readonly id: string;
  readonly editionId: string;
  readonly no: number;
  readonly list: NoticeList;
  readonly kind: NoticeKind;
  readonly supersedes: string | null;
  readonly startsAt: Date;
  readonly hash: string;
  readonly body: NoticeBody;
}

const COMING = `SELECT id, edition_id AS "editionId", no, list, kind, supersedes, starts_at AS "startsAt", hash, body
  FROM publication.notice WHERE called_off_at IS NULL AND starts_at > $1`;

/** Notices to come, and whether each would still be written as it was. */
@Injectable()
export class ComingNotices {
  constructor(private readonly compose: ComposeNotice) {}

  /** Of one edition, or of all. */
  async all(reader: Reader, editionId?: string): Promise<ComingNotice[]> {
    const [which, params] = editionId ? [' AND edition_id = $2', [editionId]] : ['', []];
    return rows<ComingNotice>(reader, `${COMING}${which} ORDER BY starts_at, id`, [await now(reader), ...params]);
  }

  async byId(reader: Reader, id: string): Promise<ComingNotice | undefined> {
    return row<ComingNotice>(reader, `${COMING} AND id = $2 FOR UPDATE`, [await now(reader), id]);
  }

  /** Whether it would be written otherwise by now, or could not be written at all. */
  async outdated(reader: Reader, notice: ComingNotice): Promise<boolean> {
    const { editionId, no, kind, startsAt, supersedes, body } = notice;
    const what = body.second?.what ?? '';
    const list = askedList(notice.list);
    const round = body.round?.code ?? null;
    const before = supersedes === null ? null : await noticeBefore(reader, editionId, supersedes);
    try {
      const again = await this.compose.of(reader, editionId, { list, round, no, startsAt, kind, what, before });
      return canonicalHash(again.body) !== notice.hash;
    } catch (error) {
      if (error instanceof DomainError) return true;
      throw error;
    }
  }
}
