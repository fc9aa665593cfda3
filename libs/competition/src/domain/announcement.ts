import { codePoints, type Localised, refuse } from '#kernel';

/** What the organisers let everybody know; `body` is plain text with a little markdown, never HTML. */
export interface Announcement {
  id: string;
  editionId: string;
  title: Localised;
  body: Localised;
  /** Above the others. */
  pinned: boolean;
  /** Since when everybody may read it; null: a draft. */
  publishedAt: Date | null;
  /** When it was mailed to everybody who takes part; it is never mailed twice. */
  mailedAt: Date | null;
  version: number;
  writtenBy: string;
  writtenAt: Date;
}

/** What somebody writes. */
export type AnnouncementWords = Pick<Announcement, 'title' | 'body' | 'pinned'>;

const LONGEST = { title: 120, body: 10_000 } as const;

/**
 * The words as they are kept, without white space around them. Chinese is needed, English falls back to it:
 * `announcement-empty`, `announcement-long`.
 */
export function announcementWords({ title, body, pinned }: AnnouncementWords): AnnouncementWords {
  return { title: textOf('title', title), body: textOf('body', body), pinned };
}

function textOf(part: keyof typeof LONGEST, text: Localised): Localised {
  const zh = text['zh-CN'].normalize('NFC').trim();
  const en = text.en.normalize('NFC').trim();
  const max = LONGEST[part];
  if (zh === '') refuse('invalid', 'announcement-empty', { part });
  if (codePoints(zh) > max || codePoints(en) > max) refuse('invalid', 'announcement-long', { part, max });
  return { 'zh-CN': zh, en: en === '' ? zh : en };
}
