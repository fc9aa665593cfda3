import { Injectable } from '@nestjs/common';
import { Editions } from '#competition';
import { Hears, type Line, type Reaction } from '#journal';
import { Notifier } from '#notification';
import { UnitOfWork } from '#platform/unit-of-work';
import { endedHolder, holdersOf } from '../../queries/certificate/holders.js';

const TEMPLATES: Readonly<Record<string, string>> = {
  'publication.certificate-revoked': 'publication.mails.certificate-revoked',
  'publication.certificate-corrected': 'publication.mails.certificate-corrected',
};

/** Tells whoever has a certificate that it is there, or what became of it. */
@Injectable()
@Hears(
  'publication.certificates-issued',
  'publication.certificate-issue-cancelled',
  'publication.certificate-revoked',
  'publication.certificate-corrected',
)
export class TellHolders implements Reaction {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly editions: Editions,
    private readonly notifier: Notifier,
  ) {}

  async react({ kind, subject, editionId }: Line): Promise<void> {
    if (subject === null || editionId === null) return;
    const template = TEMPLATES[kind] ?? 'publication.mails.certificates-issued';
    await this.unit.run(async (tx) => {
      const { plan } = await this.editions.byId(tx, editionId);
      const holders = kind in TEMPLATES ? await endedHolder(tx, subject) : await holdersOf(tx, subject);
      for (const { personId, email: to, locale, name, count, number } of holders) {
        const vars = { name, certificates: count, number, edition: plan.name[locale] };
        const where = { editionId, personId, template, link: '/account/certificates' };
        const dedupeKey = `${kind}.${subject}.${personId}`;
        await this.notifier.mail(tx, { to, locale, vars, ...where, dedupeKey });
      }
    });
  }
}
