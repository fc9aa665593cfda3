import { Injectable } from '@nestjs/common';
import { PrizeSets } from '#award';
import { AdmittedEntries } from '#entry';
import { People } from '#identity';
import { found } from '#kernel';
import { Notifier } from '#notification';
import { row } from '#platform/sql';
import type { Tx } from '#platform/unit-of-work';
import { releaseChanges } from '../../domain/release/changes.js';
import { awardsOf, letterFor, readersOf } from '../../domain/release/letter.js';
import type { ReleaseBody } from '../../domain/release/release.js';

interface Public {
  readonly slug: string;
  readonly body: ReleaseBody;
  readonly before: ReleaseBody | null;
}

const BODIES = `SELECT e.slug, r.body, b.body AS before FROM publication.release r
  JOIN competition.edition e ON e.id = r.edition_id
  LEFT JOIN publication.release b ON b.edition_id = r.edition_id AND b.no = r.no - 1 WHERE r.id = $1`;

/** Writes to the lead of every entry what the release means for it: winners and all others in one transaction. */
@Injectable()
export class WriteLetters {
  constructor(
    private readonly entries: AdmittedEntries,
    private readonly people: People,
    private readonly notifier: Notifier,
    private readonly prizes: PrizeSets,
  ) {}

  async within(tx: Tx, release: { id: string; editionId: string }): Promise<void> {
    const { slug, body, before } = found(await row<Public>(tx, BODIES, [release.id]));
    const admitted = await this.entries.of(tx, release.editionId);
    const readers = readersOf(admitted, before ? releaseChanges(before, body) : null);
    const { suspended } = await this.prizes.of(tx, release.editionId);
    const waiting = new Set(suspended.map(({ entryId }) => entryId));
    const people = await this.people.byIds(tx, [...new Set(readers.map(({ leadId }) => leadId))]);
    const known = new Map(people.map((person) => [person.id, person]));
    for (const { id, number, title, leadId } of readers) {
      const person = known.get(leadId);
      if (!person) continue;
      const { email: to, locale, name } = person;
      const awards = awardsOf(body, number, locale);
      const template = `publication.mails.${letterFor(body, number, waiting.has(id))}`;
      const vars = { name, title, number, edition: body.edition.name[locale], awards: awards.join(', ') };
      const where = { editionId: release.editionId, personId: leadId, link: `/editions/${slug}/results` };
      const dedupeKey = `publication.release.${release.id}.${id}`;
      await this.notifier.mail(tx, { to, locale, template, vars, dedupeKey, pace: 'urgent', ...where });
    }
  }
}
