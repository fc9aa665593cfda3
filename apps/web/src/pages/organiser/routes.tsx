import type { RouteObject } from 'react-router';
import { screen } from '../../lib/screen.js';

const TEXTS = ['organiser', 'refusals'] as const;

export const organiserRoutes: RouteObject = {
  path: 'organiser',
  lazy: screen(TEXTS, () => import('./layout.js'), 'OrganiserLayout'),
  children: [
    { index: true, lazy: screen(TEXTS, () => import('./home.js'), 'OrganiserHome') },
    { path: ':slug', lazy: screen(TEXTS, () => import('./overview.js'), 'Overview') },
    { path: ':slug/entries', lazy: screen(TEXTS, () => import('./entries.js'), 'Entries') },
    { path: ':slug/entries/:id', lazy: screen(TEXTS, () => import('./entry.js'), 'Entry') },
    { path: ':slug/judges', lazy: screen(TEXTS, () => import('./judges.js'), 'Judges') },
    { path: ':slug/rounds', lazy: screen(TEXTS, () => import('./rounds.js'), 'Rounds') },
    { path: ':slug/rounds/:id', lazy: screen(TEXTS, () => import('./round.js'), 'Round') },
    { path: ':slug/prizes', lazy: screen(TEXTS, () => import('./prizes.js'), 'Prizes') },
    { path: ':slug/results', lazy: screen([...TEXTS, 'public'], () => import('./results.js'), 'Results') },
    { path: ':slug/staff', lazy: screen(TEXTS, () => import('./staff.js'), 'StaffPage') },
    { path: ':slug/settings', lazy: screen(TEXTS, () => import('./settings.js'), 'SettingsPage') },
  ],
};
