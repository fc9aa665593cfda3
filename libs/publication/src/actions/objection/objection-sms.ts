import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { SYSTEM } from '#kernel';
import { ShortMessages } from '#notification';
import { PortalConfig } from '#platform/config';
import { row } from '#platform/sql';
import type { Tx } from '#platform/unit-of-work';
import type { Objector } from './read-objector.js';

const SMS = 'publication.sms.objection';
const [TOLD, UNREACHED] = ['publication.objector-told', 'publication.objector-unreached'];
const PAST = `SELECT id FROM journal.line WHERE subject = $1 AND kind IN ('${TOLD}', '${UNREACHED}') AND details->>'step' = $2`;

/** Short messages to objectors: each step once, and with a provider only where it has a template for them. */
@Injectable()
export class ObjectionSms {
  constructor(
    private readonly journal: Journal,
    private readonly messages: ShortMessages,
    private readonly config: PortalConfig,
  ) {}

  /** Whether this step was told, or could not be. The caller holds the objection. */
  async isPast(tx: Tx, id: string, step: string): Promise<boolean> {
    return (await row(tx, PAST, [id, step])) !== undefined;
  }

  /** Keeps by what the objector was told of a step; by nothing, somebody has to call them. */
  record(tx: Tx, { id, editionId }: { id: string; editionId: string }, step: string, by: readonly string[]) {
    const details = { step, by };
    return this.journal.record(tx, SYSTEM, by.length > 0 ? TOLD : UNREACHED, { editionId, subject: id, details });
  }

  /** Whether one goes out. */
  async send(tx: Tx, { phone, locale }: Objector, receipt: string, step: string): Promise<boolean> {
    const { ALIYUN_SMS_KEY_ID: provider, ALIYUN_SMS_TEMPLATES: templates } = this.config;
    if (provider !== null && !templates?.includes(`${SMS}=`)) return false;
    await this.messages.send(tx, { to: phone, locale, template: SMS, params: { receipt, step } });
    return true;
  }
}
