/** One message of the inbox, without its text. */
export class InboxCard {
  id: string;
  subject: string;
  /** Where in the portal it leads: a path; null: nowhere. */
  link: string | null;
  createdAt: Date;
  readAt: Date | null;
}

/** A page of the inbox, newest first; `unread` counts the whole inbox. */
export class InboxView {
  items: InboxCard[];
  total: number;
  page: number;
  pageSize: number;
  unread: number;
}

/** One message with its text. */
export class LetterView extends InboxCard {
  body: string;
  locale: 'zh-CN' | 'en';
}

/** How many messages nobody has opened yet. */
export class UnreadView {
  unread: number;
}

/** How somebody wants to be written to. */
export class PreferenceView {
  pace: 'at-once' | 'daily';
}
