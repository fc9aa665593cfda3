import type { Locale } from '#kernel';

type Loader = () => Promise<{ default: Record<string, unknown> }>;

/** Where each namespace's texts live; a file is fetched when somebody first needs it. */
export const catalogues = {
  common: { 'zh-CN': () => import('./zh-CN.json'), en: () => import('./en.json') },
  refusals: { 'zh-CN': () => import('./refusals.zh-CN.json'), en: () => import('./refusals.en.json') },
  public: { 'zh-CN': () => import('./public.zh-CN.json'), en: () => import('./public.en.json') },
  account: { 'zh-CN': () => import('./account.zh-CN.json'), en: () => import('./account.en.json') },
  team: { 'zh-CN': () => import('./team.zh-CN.json'), en: () => import('./team.en.json') },
  judge: { 'zh-CN': () => import('./judge.zh-CN.json'), en: () => import('./judge.en.json') },
  organiser: { 'zh-CN': () => import('./organiser.zh-CN.json'), en: () => import('./organiser.en.json') },
} satisfies Record<string, Record<Locale, Loader>>;

export type Namespace = keyof typeof catalogues;
