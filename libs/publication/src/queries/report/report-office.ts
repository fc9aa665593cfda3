import { Injectable } from '@nestjs/common';
import type { Locale } from '#kernel';
import { PortalConfig } from '#platform/config';
import { Texts } from '#platform/texts';
import type { ReportWords } from './report-words.js';

/** Words and addresses for reports. */
@Injectable()
export class ReportOffice {
  constructor(
    private readonly texts: Texts,
    private readonly config: PortalConfig,
  ) {}

  words(locale: Locale): ReportWords {
    return { locale, say: (key, vars) => this.texts.say(locale, `publication.report.${key}`, vars) };
  }

  link(slug: string): string {
    return `${this.config.PUBLIC_URL}/editions/${slug}/results`;
  }
}
