import type { RouteObject } from 'react-router';
import { screen } from '../../lib/screen.js';

const TEXTS = ['judge', 'scoring', 'refusals', 'files', 'pool', 'conflicts', 'stage', 'hall', 'paper'] as const;

/** The desk has a window of its own, without the workspace's side. */
export const judgeRoutes: RouteObject = {
  path: 'judge',
  lazy: screen(TEXTS, () => import('./at-the-desk.js'), 'AtTheDesk'),
  children: [
    {
      lazy: screen([...TEXTS, 'belonging'], () => import('./layout.js'), 'JudgeLayout'),
      children: [
        {
          index: true,
          lazy: screen([...TEXTS, 'schedule', 'calibration', 'deliberation'], () => import('./home.js'), 'JudgeHome'),
        },
        {
          path: 'ballots/:editionId',
          lazy: screen([...TEXTS, 'deliberation'], () => import('./ballots.js'), 'BallotsPage'),
        },
        { path: 'profile', lazy: screen(TEXTS, () => import('./profile.js'), 'OwnProfilePage') },
        {
          path: 'calibration/:editionId',
          lazy: screen([...TEXTS, 'calibration'], () => import('./calibration.js'), 'CalibrationPage'),
        },
        {
          path: 'declarations/:editionId',
          lazy: screen(TEXTS, () => import('./declarations.js'), 'DeclarationsPage'),
        },
        { path: 'rounds/:id/signatures', lazy: screen(TEXTS, () => import('./signatures.js'), 'OwnSignaturesPage') },
        { path: 'assignments/:id/receipt', lazy: screen(TEXTS, () => import('./receipt.js'), 'ReceiptPage') },
      ],
    },
    { path: 'assignments/:id', lazy: screen(TEXTS, () => import('./assignment.js'), 'AssignmentPage') },
  ],
};
