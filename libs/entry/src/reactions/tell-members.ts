import { Injectable } from '@nestjs/common';
import { Hears, type Line, type Reaction } from '#journal';
import { Notifier } from '#notification';
import { UnitOfWork } from '#platform/unit-of-work';
import { memberMailOf } from '../queries/team/member-mail.js';

const TO_MEMBER = new Set(['entry.lead-offered', 'entry.member-removed']);

/** Writes to the lead who came and went, and to members what concerns them alone. */
@Injectable()
@Hears(
  ...['entry.member-joined', 'entry.member-declined', 'entry.member-left', 'entry.member-removed'],
  ...['entry.lead-offered', 'entry.lead-handed-over'],
)
export class TellMembers implements Reaction {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly notifier: Notifier,
  ) {}

  async react({ id, kind, subject, details }: Line): Promise<void> {
    if (subject === null) return;
    await this.unit.run(async (tx) => {
      const mail = await memberMailOf(
        tx,
        { entryId: subject, memberId: String(details.memberId) },
        readerOf(kind, details),
      );
      if (!mail) return;
      const { personId, editionId, email: to, locale, edition, ...vars } = mail;
      const template = `entry.mails.${kind.slice('entry.'.length)}`;
      const link = kind === 'entry.member-removed' ? '/account/consents' : `/team/entries/${subject}/members`;
      const whose = { personId, editionId, link, dedupeKey: `entry.tell-members.${id}` };
      await this.notifier.mail(tx, { to, locale, template, vars: { ...vars, edition: edition[locale] }, ...whose });
    });
  }
}

function readerOf(kind: string, details: Record<string, unknown>) {
  if (kind === 'entry.lead-handed-over') return { personId: String(details.from) };
  return TO_MEMBER.has(kind) ? ('member' as const) : ('lead' as const);
}
