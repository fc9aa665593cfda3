import type { RouteObject } from 'react-router';
import { screen } from '../../lib/screen.js';

const TEXTS = ['team', 'refusals'] as const;

export const teamRoutes: RouteObject = {
  path: 'team',
  lazy: screen(TEXTS, () => import('./layout.js'), 'TeamLayout'),
  children: [{ index: true, lazy: screen(TEXTS, () => import('./home.js'), 'TeamHome') }],
};
