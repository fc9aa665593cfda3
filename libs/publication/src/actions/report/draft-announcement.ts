import { Injectable } from '@nestjs/common';
import { WriteAnnouncement } from '#competition';
import { type Actor, type Locale, LOCALES, type Localised, permit, refuse } from '#kernel';
import { UnitOfWork } from '#platform/unit-of-work';
import { may } from '../../domain/policy.js';
import { ReportMaterials } from '../../queries/report/report-material.js';
import { ReportOffice } from '../../queries/report/report-office.js';

/** Drafts an announcement of the release that counts; whoever writes for the edition goes on from there and publishes it. */
@Injectable()
export class DraftAnnouncement {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly materials: ReportMaterials,
    private readonly office: ReportOffice,
    private readonly write: WriteAnnouncement,
  ) {}

  run(actor: Actor, editionId: string): Promise<{ id: string }> {
    return this.unit.run(async (tx) => {
      const { edition, release } = await this.materials.of(tx, actor, editionId);
      permit(may.announceResults(actor, { editionId }));
      if (!release) refuse('conflict', 'nothing-released');
      const { name, slug } = edition.plan;
      const link = this.office.link(slug);
      const text = (key: string) =>
        inBoth((locale) => this.office.words(locale).say(key, { edition: name[locale], link }));
      const again = release.no > 1 ? 'again' : 'first';
      const words = {
        title: text(`announcement.title-${again}`),
        body: text(`announcement.body-${again}`),
        pinned: true,
      };
      const { id } = await this.write.within(tx, actor, editionId, words);
      return { id };
    });
  }
}

function inBoth(say: (locale: Locale) => string): Localised {
  return Object.fromEntries(LOCALES.map((locale) => [locale, say(locale)])) as unknown as Localised;
}
