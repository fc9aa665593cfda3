import { NoticeAnnouncementController } from './notice-announcement.controller.js';
import { NoticePaperController } from './notice-paper.controller.js';
import { NoticeController } from './notice.controller.js';

/** The ways to notices. */
export const NOTICE_ROUTES = [NoticeController, NoticePaperController, NoticeAnnouncementController];
