import type { Locale } from '#kernel';
import { noticeCatalogues } from './notice-catalogues.js';

type Loader = () => Promise<{ default: Record<string, unknown> }>;

/** Where each namespace's texts live; a file is fetched when somebody first needs it. */
export const catalogues = {
  common: {
    'zh-CN': () => import('./zh-CN.json', { with: { type: 'json' } }),
    en: () => import('./en.json', { with: { type: 'json' } }),
  },
  deliberation: {
    'zh-CN': () => import('./deliberation.zh-CN.json', { with: { type: 'json' } }),
    en: () => import('./deliberation.en.json', { with: { type: 'json' } }),
  },
  refusals: {
    'zh-CN': () => import('./refusals.zh-CN.json', { with: { type: 'json' } }),
    en: () => import('./refusals.en.json', { with: { type: 'json' } }),
  },
  board: {
    'zh-CN': () => import('./board.zh-CN.json', { with: { type: 'json' } }),
    en: () => import('./board.en.json', { with: { type: 'json' } }),
  },
  certificate: {
    'zh-CN': () => import('./certificate.zh-CN.json', { with: { type: 'json' } }),
    en: () => import('./certificate.en.json', { with: { type: 'json' } }),
  },
  reports: {
    'zh-CN': () => import('./reports.zh-CN.json', { with: { type: 'json' } }),
    en: () => import('./reports.en.json', { with: { type: 'json' } }),
  },
  feedback: {
    'zh-CN': () => import('./feedback.zh-CN.json', { with: { type: 'json' } }),
    en: () => import('./feedback.en.json', { with: { type: 'json' } }),
  },
  release: {
    'zh-CN': () => import('./release.zh-CN.json', { with: { type: 'json' } }),
    en: () => import('./release.en.json', { with: { type: 'json' } }),
  },
  ...noticeCatalogues,
  public: {
    'zh-CN': () => import('./public.zh-CN.json', { with: { type: 'json' } }),
    en: () => import('./public.en.json', { with: { type: 'json' } }),
  },
  account: {
    'zh-CN': () => import('./account.zh-CN.json', { with: { type: 'json' } }),
    en: () => import('./account.en.json', { with: { type: 'json' } }),
  },
  'account-email': {
    'zh-CN': () => import('./account-email.zh-CN.json', { with: { type: 'json' } }),
    en: () => import('./account-email.en.json', { with: { type: 'json' } }),
  },
  team: {
    'zh-CN': () => import('./team.zh-CN.json', { with: { type: 'json' } }),
    en: () => import('./team.en.json', { with: { type: 'json' } }),
  },
  desk: {
    'zh-CN': () => import('./desk.zh-CN.json', { with: { type: 'json' } }),
    en: () => import('./desk.en.json', { with: { type: 'json' } }),
  },
  files: {
    'zh-CN': () => import('./files.zh-CN.json', { with: { type: 'json' } }),
    en: () => import('./files.en.json', { with: { type: 'json' } }),
  },
  materials: {
    'zh-CN': () => import('./materials.zh-CN.json', { with: { type: 'json' } }),
    en: () => import('./materials.en.json', { with: { type: 'json' } }),
  },
  dates: {
    'zh-CN': () => import('./dates.zh-CN.json', { with: { type: 'json' } }),
    en: () => import('./dates.en.json', { with: { type: 'json' } }),
  },
  copies: {
    'zh-CN': () => import('./copies.zh-CN.json', { with: { type: 'json' } }),
    en: () => import('./copies.en.json', { with: { type: 'json' } }),
  },
  inbox: {
    'zh-CN': () => import('./inbox.zh-CN.json', { with: { type: 'json' } }),
    en: () => import('./inbox.en.json', { with: { type: 'json' } }),
  },
  records: {
    'zh-CN': () => import('./records.zh-CN.json', { with: { type: 'json' } }),
    en: () => import('./records.en.json', { with: { type: 'json' } }),
  },
  members: {
    'zh-CN': () => import('./members.zh-CN.json', { with: { type: 'json' } }),
    en: () => import('./members.en.json', { with: { type: 'json' } }),
  },
  judge: {
    'zh-CN': () => import('./judge.zh-CN.json', { with: { type: 'json' } }),
    en: () => import('./judge.en.json', { with: { type: 'json' } }),
  },
  scoring: {
    'zh-CN': () => import('./scoring.zh-CN.json', { with: { type: 'json' } }),
    en: () => import('./scoring.en.json', { with: { type: 'json' } }),
  },
  calibration: {
    'zh-CN': () => import('./calibration.zh-CN.json', { with: { type: 'json' } }),
    en: () => import('./calibration.en.json', { with: { type: 'json' } }),
  },
  sheets: {
    'zh-CN': () => import('./sheets.zh-CN.json', { with: { type: 'json' } }),
    en: () => import('./sheets.en.json', { with: { type: 'json' } }),
  },
  pool: {
    'zh-CN': () => import('./pool.zh-CN.json', { with: { type: 'json' } }),
    en: () => import('./pool.en.json', { with: { type: 'json' } }),
  },
  workbench: {
    'zh-CN': () => import('./workbench.zh-CN.json', { with: { type: 'json' } }),
    en: () => import('./workbench.en.json', { with: { type: 'json' } }),
  },
  lots: {
    'zh-CN': () => import('./lots.zh-CN.json', { with: { type: 'json' } }),
    en: () => import('./lots.en.json', { with: { type: 'json' } }),
  },
  belonging: {
    'zh-CN': () => import('./belonging.zh-CN.json', { with: { type: 'json' } }),
    en: () => import('./belonging.en.json', { with: { type: 'json' } }),
  },
  conflicts: {
    'zh-CN': () => import('./conflicts.zh-CN.json', { with: { type: 'json' } }),
    en: () => import('./conflicts.en.json', { with: { type: 'json' } }),
  },
  settings: {
    'zh-CN': () => import('./settings.zh-CN.json', { with: { type: 'json' } }),
    en: () => import('./settings.en.json', { with: { type: 'json' } }),
  },
  changes: {
    'zh-CN': () => import('./changes.zh-CN.json', { with: { type: 'json' } }),
    en: () => import('./changes.en.json', { with: { type: 'json' } }),
  },
  timeline: {
    'zh-CN': () => import('./timeline.zh-CN.json', { with: { type: 'json' } }),
    en: () => import('./timeline.en.json', { with: { type: 'json' } }),
  },
  organiser: {
    'zh-CN': () => import('./organiser.zh-CN.json', { with: { type: 'json' } }),
    en: () => import('./organiser.en.json', { with: { type: 'json' } }),
  },
  closing: {
    'zh-CN': () => import('./closing.zh-CN.json', { with: { type: 'json' } }),
    en: () => import('./closing.en.json', { with: { type: 'json' } }),
  },
  stage: {
    'zh-CN': () => import('./stage.zh-CN.json', { with: { type: 'json' } }),
    en: () => import('./stage.en.json', { with: { type: 'json' } }),
  },
  organisations: {
    'zh-CN': () => import('./organisations.zh-CN.json', { with: { type: 'json' } }),
    en: () => import('./organisations.en.json', { with: { type: 'json' } }),
  },
  deadline: {
    'zh-CN': () => import('./deadline.zh-CN.json', { with: { type: 'json' } }),
    en: () => import('./deadline.en.json', { with: { type: 'json' } }),
  },
  paper: {
    'zh-CN': () => import('./paper.zh-CN.json', { with: { type: 'json' } }),
    en: () => import('./paper.en.json', { with: { type: 'json' } }),
  },
  papers: {
    'zh-CN': () => import('./papers.zh-CN.json', { with: { type: 'json' } }),
    en: () => import('./papers.en.json', { with: { type: 'json' } }),
  },
  revisions: {
    'zh-CN': () => import('./revisions.zh-CN.json', { with: { type: 'json' } }),
    en: () => import('./revisions.en.json', { with: { type: 'json' } }),
  },
  review: {
    'zh-CN': () => import('./review.zh-CN.json', { with: { type: 'json' } }),
    en: () => import('./review.en.json', { with: { type: 'json' } }),
  },
  finalising: {
    'zh-CN': () => import('./finalising.zh-CN.json', { with: { type: 'json' } }),
    en: () => import('./finalising.en.json', { with: { type: 'json' } }),
  },
  verify: {
    'zh-CN': () => import('./verify.zh-CN.json', { with: { type: 'json' } }),
    en: () => import('./verify.en.json', { with: { type: 'json' } }),
  },
  seats: {
    'zh-CN': () => import('./seats.zh-CN.json', { with: { type: 'json' } }),
    en: () => import('./seats.en.json', { with: { type: 'json' } }),
  },
  schedule: {
    'zh-CN': () => import('./schedule.zh-CN.json', { with: { type: 'json' } }),
    en: () => import('./schedule.en.json', { with: { type: 'json' } }),
  },
  hall: {
    'zh-CN': () => import('./hall.zh-CN.json', { with: { type: 'json' } }),
    en: () => import('./hall.en.json', { with: { type: 'json' } }),
  },
  watching: {
    'zh-CN': () => import('./watching.zh-CN.json', { with: { type: 'json' } }),
    en: () => import('./watching.en.json', { with: { type: 'json' } }),
  },
} satisfies Record<string, Record<Locale, Loader>>;

export type Namespace = keyof typeof catalogues;
