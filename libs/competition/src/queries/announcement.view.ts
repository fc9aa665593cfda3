import { LocalisedView } from './localised.view.js';

/** What the organisers let everybody know; `body` is plain text with a little markdown. */
export class AnnouncementView {
  id: string;
  title: LocalisedView;
  body: LocalisedView;
  pinned: boolean;
  /** Null: a draft, which only its writers see. */
  publishedAt: Date | null;
  mailedAt: Date | null;
  version: number;
}

/** What the reader may do. */
export class AnnouncementCanView {
  write: boolean;
}

/** A page of an edition's announcements: those that are pinned first, then the newest. */
export class AnnouncementListView {
  items: AnnouncementView[];
  total: number;
  page: number;
  pageSize: number;
  can: AnnouncementCanView;
}
