import { Injectable } from '@nestjs/common';
import { type CertificatesPlan, certificatesOf, Editions } from '#competition';
import { shanghaiInstant } from '#kernel';
import { addressNow } from '#platform/address';
import { PortalConfig } from '#platform/config';
import type { Diploma } from '#platform/press';
import { row } from '#platform/sql';
import { Texts } from '#platform/texts';
import type { Reader } from '#platform/unit-of-work';
import { groupedCode } from '../../domain/certificate/code.js';
import { signedBytes, type Statement } from '../../domain/certificate/statement.js';
import { dayText } from '../../domain/certificate/wording.js';
import type { CertificateRow } from './certificate-row.js';

const SEAL = 'SELECT png FROM publication.certificate_seal WHERE edition_id = $1';

type Signed = Pick<CertificateRow, 'statement' | 'signature'>;

/** What all papers of an edition share. */
interface Look {
  readonly plan: CertificatesPlan;
  readonly seal: Buffer | null;
  readonly address: string;
}

/** Writes certificates as papers, from what was signed and nothing else. */
@Injectable()
export class CertificatePapers {
  constructor(
    private readonly editions: Editions,
    private readonly config: PortalConfig,
    private readonly texts: Texts,
  ) {}

  /** What the papers of an edition share; asked for once. */
  async look(reader: Reader, editionId: string): Promise<Look> {
    const { plan } = await this.editions.byId(reader, editionId);
    const seal = (await row<{ png: Buffer }>(reader, SEAL, [editionId]))?.png ?? null;
    return { plan: certificatesOf(plan), seal, address: await addressNow(this.config) };
  }

  paper({ statement, signature }: Signed, look: Look): Diploma {
    const { key } = statement;
    const content = new TextDecoder().decode(signedBytes(statement));
    return { ...this.words(statement, look), trial: null, statement: { content, signature, key } };
  }

  /** The same without a signature, and with a word across it that says so. */
  trial(statement: Statement, look: Look): Diploma {
    return { ...this.words(statement, look), trial: this.say('trial'), statement: null };
  }

  private words(statement: Statement, { plan, seal, address }: Look): Omit<Diploma, 'trial' | 'statement'> {
    const { edition, title, text, signatories, date, number, code } = statement;
    const lines = [number, `${this.say('code')} ${groupedCode(code)}`, this.say('scan')];
    const content = `${address}/certificates#${number}.${code}`;
    return {
      ...{ language: 'zh-CN', madeAt: shanghaiInstant(date, '00:00'), glyphs: 'stop', orientation: plan.orientation },
      ...{ over: edition.name['zh-CN'], title: title['zh-CN'], under: title.en },
      text: text['zh-CN'].split('\n').filter((line) => line.trim() !== ''),
      aside: text.en.replaceAll('\n', ' '),
      ...{ signatories, date: dayText(date) },
      code: { content, about: this.say('code-about'), lines },
      seal: seal && { png: seal, about: this.say('seal-about') },
    };
  }

  private say(key: string): string {
    return this.texts.say('zh-CN', `publication.certificate.${key}`);
  }
}
