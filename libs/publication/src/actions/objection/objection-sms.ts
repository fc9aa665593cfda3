import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { SYSTEM } from '#kernel';
import { ShortMessages } from '#notification';
import { PortalConfig } from '#platform/config';
import { row } from '#platform/sql';
import type { Tx } from '#platform/unit-of-work';
import type { Objector } from './read-objector.js';

const SMS = 'publication.sms.objection';
const TOLD = `SELECT id FROM journal.line WHERE subject = $1 AND kind = 'publication.objector-told' AND details->>'step' = $2`;

/** Short messages to objectors: each step once, and with a provider only where it has a template for them. */
@Injectable()
export class ObjectionSms {
  constructor(
    private readonly journal: Journal,
    private readonly messages: ShortMessages,
    private readonly config: PortalConfig,
  ) {}

  /** Whether the objector was not told of this step yet; from now on they were. The caller holds the objection. */
  async firstTime(tx: Tx, { id, editionId }: { id: string; editionId: string }, step: string): Promise<boolean> {
    if (await row(tx, TOLD, [id, step])) return false;
    await this.journal.record(tx, SYSTEM, 'publication.objector-told', { editionId, subject: id, details: { step } });
    return true;
  }

  async send(tx: Tx, { phone, locale }: Objector, receipt: string, step: string): Promise<void> {
    const { ALIYUN_SMS_KEY_ID: provider, ALIYUN_SMS_TEMPLATES: templates } = this.config;
    if (provider !== null && !templates?.includes(`${SMS}=`)) return;
    await this.messages.send(tx, { to: phone, locale, template: SMS, params: { receipt, step } });
  }
}
