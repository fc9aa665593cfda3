/** One message between a team and the secretariat; the desk's people have names only for each other. */
export class ThreadMessageView {
  id: string;
  side: 'team' | 'desk';
  authorName: string | null;
  words: string;
  writtenAt: Date;
  /** Whether the reader's side wrote it. */
  own: boolean;
  /** Whether the reader had not seen it yet. */
  fresh: boolean;
}

/** What the reader may do. */
export class ThreadCanView {
  write: boolean;
}

/** What team and secretariat wrote to each other about an entry, oldest first. */
export class ThreadView {
  items: ThreadMessageView[];
  unread: number;
  can: ThreadCanView;
}

/** One thread in the desk's list; `number` and `title` only once the entry was handed in. */
export class ThreadCardView {
  entryId: string;
  number: string | null;
  title: string | null;
  leadName: string;
  lastWords: string;
  lastSide: 'team' | 'desk';
  lastAt: Date;
  unread: number;
}

/** The threads of an edition: those that wait for an answer first, then the newest. */
export class ThreadListView {
  items: ThreadCardView[];
  total: number;
  page: number;
  pageSize: number;
  /** Threads whose last word is the team's. */
  waiting: number;
}
