/** One message of the outbox, without its text. */
export class OutboxCard {
  id: string;
  to: string;
  subject: string;
  state: 'queued' | 'sent' | 'failed' | 'kept';
  createdAt: Date;
}

/** A page of the outbox, newest first. */
export class OutboxView {
  items: OutboxCard[];
  total: number;
  page: number;
  pageSize: number;
}

/** One message with its text. */
export class MessageView extends OutboxCard {
  locale: 'zh-CN' | 'en';
  body: string;
  sentAt: Date | null;
}
