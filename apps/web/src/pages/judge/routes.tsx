import type { RouteObject } from 'react-router';
import { screen } from '../../lib/screen.js';

const TEXTS = ['judge', 'refusals'] as const;

export const judgeRoutes: RouteObject = {
  path: 'judge',
  lazy: screen(TEXTS, () => import('./layout.js'), 'JudgeLayout'),
  children: [{ index: true, lazy: screen(TEXTS, () => import('./home.js'), 'JudgeHome') }],
};
