import type { RouteObject } from 'react-router';
import { screen } from '../../lib/screen.js';

const front = () => import('./front.js');
const news = () => import('./news.js');
const draw = () => import('./draw.js');
const results = () => import('./results.js');

const OBJECTING = ['public', 'objection', 'refusals'] as const;

export const publicRoutes: RouteObject[] = [
  { index: true, lazy: screen(['public'], front, 'CurrentFront') },
  { path: 'editions', lazy: screen(['public'], () => import('./editions.js'), 'Editions') },
  { path: 'editions/:slug', lazy: screen(['public'], front, 'EditionFront') },
  { path: 'editions/:slug/results', lazy: screen(['public', 'release', 'schedule'], results, 'EditionResults') },
  { path: 'editions/:slug/results/:no', lazy: screen(['public', 'release'], results, 'NumberedResults') },
  { path: 'previews/:key', lazy: screen(['public', 'release', 'refusals'], results, 'ReleasePreview') },
  { path: 'editions/:slug/announcements', lazy: screen(['public', 'inbox'], news, 'EditionNews') },
  { path: 'editions/:slug/faq', lazy: screen(['public'], news, 'EditionFaq') },
  {
    path: 'editions/:slug/notices',
    lazy: screen(['public', 'notice'], () => import('./notices.js'), 'EditionNotices'),
  },
  { path: 'notices/:id', lazy: screen(['public', 'notice'], () => import('./notices.js'), 'OneNotice') },
  { path: 'notices/:id/objection', lazy: screen(OBJECTING, () => import('./objection.js'), 'ObjectPage') },
  { path: 'notices/:id/tip', lazy: screen(OBJECTING, () => import('./tip.js'), 'TipPage') },
  { path: 'objections/:receipt', lazy: screen(OBJECTING, () => import('./objection.js'), 'FollowPage') },
  { path: 'draws/:id', lazy: screen(['public', 'schedule', 'refusals'], draw, 'PublicDraw') },
  {
    path: 'expert-lots/:id',
    lazy: screen(['public', 'lots', 'refusals'], () => import('./lot.js'), 'PublicLotPage'),
  },
  { path: 'rounds/:id/running-order', lazy: screen(['public', 'schedule'], draw, 'PublicRunningOrder') },
  { path: 'releases/:id', lazy: screen(['public', 'release'], results, 'OneRelease') },
  {
    path: 'receipts',
    lazy: screen(['public', 'deadline', 'refusals'], () => import('./receipt-check.js'), 'ReceiptCheckPage'),
  },
  { path: 'verify', lazy: screen(['public', 'verify'], () => import('./verify.js'), 'VerifyPage') },
  {
    path: 'certificates',
    lazy: screen(['public', 'certificate', 'refusals'], () => import('./certificates.js'), 'CertificatesPage'),
  },
  { path: 'hall', lazy: screen(['hall'], () => import('./hall.js'), 'HallPage') },
  { path: 'outbox', lazy: screen(['account'], () => import('./outbox.js'), 'OutboxPage') },
  { path: 'outbox/:id', lazy: screen(['account'], () => import('./outbox.js'), 'MessagePage') },
  { path: '*', lazy: screen(['public'], () => import('./absent.js'), 'Absent') },
];

const shown = () => import('./screen.js');

/** What stands alone in a window, without the site's head and foot. */
export const screenRoutes: RouteObject[] = [
  { path: 'screen/:key', lazy: screen(['stage'], shown, 'ScreenPage') },
  { path: 'clock/:key', lazy: screen(['stage'], shown, 'ScreenPage') },
  { path: 'sittings/:id/clock', lazy: screen(['stage'], shown, 'TeamClockPage') },
];
