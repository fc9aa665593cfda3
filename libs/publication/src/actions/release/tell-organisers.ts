import { Injectable } from '@nestjs/common';
import { People } from '#identity';
import { found, type Localised } from '#kernel';
import { Notifier } from '#notification';
import { row } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';

const EDITION = `SELECT slug, plan->'name' AS name FROM competition.edition WHERE id = $1`;

/** Writes to the organisers that a release was held back at its instant. */
@Injectable()
export class TellOrganisers {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly people: People,
    private readonly notifier: Notifier,
  ) {}

  /** @param key what makes the mail one: the same key twice writes it once */
  run(editionId: string, key: string): Promise<void> {
    return this.unit.run(async (tx) => {
      const { slug, name: edition } = found(await row<{ slug: string; name: Localised }>(tx, EDITION, [editionId]));
      const link = `/organiser/${slug}/results`;
      const template = 'publication.mails.release-held-back';
      for (const { id: personId, email: to, locale, name } of await this.people.seated(tx, editionId, 'organiser')) {
        const vars = { name, edition: edition[locale] };
        const where = { editionId, personId, link, dedupeKey: `${key}.${personId}` };
        await this.notifier.mail(tx, { to, locale, template, vars, pace: 'urgent', ...where });
      }
    });
  }
}
