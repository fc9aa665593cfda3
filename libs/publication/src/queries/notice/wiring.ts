import { ComingNotices } from './coming-notices.js';
import { ComposeNotice } from './compose.js';
import { NoticeParts } from './notice-parts.js';
import { NoticePreview } from './notice-preview.js';
import { NoticePrint } from './notice-print.js';
import { Notices } from './notices.js';
import { OrderNotice } from './order-notice.js';
import { AwardNotice } from './validity.js';

/** What is read of notices, and for them. */
export const NOTICE_QUERIES = [
  AwardNotice,
  ComingNotices,
  ComposeNotice,
  NoticeParts,
  NoticePreview,
  NoticePrint,
  Notices,
  OrderNotice,
];
