import { Injectable } from '@nestjs/common';
import { awardingOf, type Edition, Editions } from '#competition';
import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import type { Ground } from '../domain/ground.js';
import { type FinalResult, Finalists } from './finalists.js';

/** What the prizes of an edition follow from. */
export interface EditionGround {
  readonly edition: Edition;
  readonly final: FinalResult;
  readonly ground: Ground & { readonly finalists: FinalResult['finalists'] };
}

const BARRED = `SELECT DISTINCT entry_id AS "entryId" FROM award.prize WHERE edition_id = $1 AND bars`;

/** Catalogue, rules, the final's result, and who may have no prize any more. */
@Injectable()
export class Grounds {
  constructor(
    private readonly editions: Editions,
    private readonly finalists: Finalists,
  ) {}

  async of(reader: Reader, editionId: string): Promise<EditionGround> {
    const edition = await this.editions.byId(reader, editionId);
    const final = await this.finalists.of(reader, editionId);
    const barred = await rows<{ entryId: string }>(reader, BARRED, [editionId]);
    const { awards: catalogue } = edition.plan;
    const ids = barred.map(({ entryId }) => entryId);
    const ground = { catalogue, rules: awardingOf(edition.plan), finalists: final.finalists, barred: ids };
    return { edition, final, ground };
  }
}
