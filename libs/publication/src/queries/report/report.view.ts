/** An announcement that was drafted. */
export class AnnouncementDraftView {
  id: string;
}
