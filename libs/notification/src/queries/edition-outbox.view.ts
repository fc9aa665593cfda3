/** One message of an edition and how it fared. */
export class DispatchCard {
  id: string;
  channel: 'mail' | 'sms';
  to: string;
  subject: string;
  template: string | null;
  state: 'queued' | 'held' | 'waiting' | 'sent' | 'failed' | 'kept' | 'dropped' | 'bundled';
  attempts: number;
  lastError: string | null;
  createdAt: Date;
  sentAt: Date | null;
  /** When a waiting message leaves. */
  dueAt: Date | null;
}

/** How many messages stand in a state. */
export class DispatchCountView {
  state: 'queued' | 'held' | 'waiting' | 'sent' | 'failed' | 'kept' | 'dropped' | 'bundled';
  count: number;
}

/** What the reader may do with messages. */
export class DispatchCanView {
  release: boolean;
  retry: boolean;
}

/** A page of an edition's messages, newest first. */
export class DispatchListView {
  items: DispatchCard[];
  total: number;
  page: number;
  pageSize: number;
  states: DispatchCountView[];
  can: DispatchCanView;
}

/** One message with its text; null where it holds a link or a code that only its reader may see. */
export class DispatchView extends DispatchCard {
  locale: 'zh-CN' | 'en';
  secret: boolean;
  body: string | null;
  can: DispatchCanView;
}

/** How many messages moved. */
export class MovedView {
  moved: number;
}
