import type { RouteObject } from 'react-router';
import { screen } from '../../lib/screen.js';

const TEXTS = ['organiser', 'refusals'] as const;

export const organiserRoutes: RouteObject = {
  path: 'organiser',
  lazy: screen(TEXTS, () => import('./layout.js'), 'OrganiserLayout'),
  children: [
    { index: true, lazy: screen(TEXTS, () => import('./home.js'), 'OrganiserHome') },
    { path: ':slug', lazy: screen(TEXTS, () => import('./overview.js'), 'Overview') },
  ],
};
