import { Injectable } from '@nestjs/common';
import { PortalConfig } from '#platform/config';
import { rows } from '#platform/sql';
import type { Reader, Tx } from '#platform/unit-of-work';
import { type Channel, messageLife } from '../domain/message.js';
import { Outgoing } from './outgoing.js';

const KEPT = `SELECT id FROM notification.message WHERE state = 'kept'`;
/** The codes of accounts, by mail or as a short message, are good for minutes: they stay where they are. */
const QUEUE = `UPDATE notification.message SET state = $2, attempts = 0
  WHERE state = 'kept' AND NOT id = ANY ($1::uuid[]) AND channel = 'mail'
    AND (edition_id IS NOT NULL OR person_id IS NOT NULL OR template = 'notification.mails.bundle')
  RETURNING id, channel`;
const READDRESS = `UPDATE notification.message SET body = replace(body, $2, $3) WHERE created_at >= $1 AND position($2 in body) > 0`;

/** What is kept: to be told apart from what will be kept at another place. */
export async function keptMessages(reader: Reader): Promise<string[]> {
  return (await rows<{ id: string }>(reader, KEPT)).map(({ id }) => id);
}

/** Where the messages come from that are to leave now. */
export interface OtherPlace {
  readonly since: Date;
  /** `https://192.168.1.20:3443`: links to it are to lead here. */
  readonly addresses: readonly string[];
  /** What was kept here before. */
  readonly keptBefore: readonly string[];
}

/** What was kept at a place that sends nothing leaves from here, whether it was written there or taken along unsent. */
@Injectable()
export class SendKept {
  constructor(
    private readonly outgoing: Outgoing,
    private readonly config: PortalConfig,
  ) {}

  async within(tx: Tx, { since, addresses, keptBefore }: OtherPlace): Promise<void> {
    for (const address of addresses) await tx.query(READDRESS, [since, `${address}/`, `${this.config.PUBLIC_URL}/`]);
    const offered = [keptBefore, messageLife.advance('kept', 'offer')];
    await this.outgoing.send(tx, await rows<{ id: string; channel: Channel }>(tx, QUEUE, offered));
  }
}
