import { Injectable } from '@nestjs/common';
import { Hears, type Line, type Reaction } from '#journal';
import { DescribeEntries } from '../actions/entry/describe-entries.js';

/** Whenever who or what stands behind an entry may have changed, or what the form is searched for, recusal hears of it. */
@Injectable()
@Hears(
  ...['entry.submitted', 'entry.revived', 'entry.withdrawn', 'entry.refused', 'entry.disqualified'],
  ...['entry.admitted', 'entry.organisation-followed', 'entry.member-joined', 'entry.member-left'],
  ...['entry.member-removed', 'entry.lead-handed-over', 'entry.change-approved', 'competition.plan-changed'],
  ...['entry.organisation-named', 'entry.answers-copied', 'entry.review-started'],
)
export class TellRecusal implements Reaction {
  constructor(private readonly describe: DescribeEntries) {}

  async react({ kind, subject, editionId, details }: Line): Promise<void> {
    if (kind !== 'competition.plan-changed') {
      if (subject !== null) await this.describe.one(subject);
      return;
    }
    const parts = (details.parts ?? []) as string[];
    if (editionId !== null && parts.includes('recusal')) await this.describe.run(editionId);
  }
}
