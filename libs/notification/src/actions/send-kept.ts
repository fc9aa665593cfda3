import { Injectable } from '@nestjs/common';
import { PortalConfig } from '#platform/config';
import { rows } from '#platform/sql';
import type { Tx } from '#platform/unit-of-work';
import { type Channel, messageLife } from '../domain/message.js';
import { Outgoing } from './outgoing.js';

const QUEUE = `UPDATE notification.message SET state = $2 WHERE state = 'kept' AND created_at >= $1 RETURNING id, channel`;
const READDRESS = `UPDATE notification.message SET body = replace(body, $2, $3) WHERE created_at >= $1 AND position($2 in body) > 0`;

/** What was written at a place that sends nothing leaves from here. */
@Injectable()
export class SendKept {
  constructor(
    private readonly outgoing: Outgoing,
    private readonly config: PortalConfig,
  ) {}

  /**
   * Sends what has been kept since then, with the links that led to the other place leading here.
   * @param addresses the other place's: `https://192.168.1.20:3443`
   */
  async within(tx: Tx, since: Date, addresses: readonly string[]): Promise<void> {
    for (const address of addresses) await tx.query(READDRESS, [since, `${address}/`, `${this.config.PUBLIC_URL}/`]);
    const messages = await rows<{ id: string; channel: Channel }>(tx, QUEUE, [
      since,
      messageLife.advance('kept', 'offer'),
    ]);
    await this.outgoing.send(tx, messages);
  }
}
