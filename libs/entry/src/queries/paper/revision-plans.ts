import { Injectable } from '@nestjs/common';
import { type EditionPlan, Editions, Forms } from '#competition';
import type { Reader } from '#platform/unit-of-work';
import type { RevisionContent } from '../../domain/revision.js';
import { editionOf } from '../entry/edition-of.js';

/** What an edition asked when a revision was frozen. */
@Injectable()
export class RevisionPlans {
  constructor(
    private readonly editions: Editions,
    private readonly forms: Forms,
  ) {}

  /** The plan in force, with the form that the revision answered and the texts of the consents that it holds. */
  async of(reader: Reader, editionId: string, content: RevisionContent): Promise<EditionPlan> {
    const { formVersion, consents } = content;
    const { plan } = await editionOf(reader, { editionId, formVersion }, this.editions, this.forms);
    const given = await this.forms.consents(reader, editionId, consents);
    return { ...plan, consents: given };
  }
}
