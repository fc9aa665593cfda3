import type { RouteObject } from 'react-router';
import { screen } from '../../lib/screen.js';

const TEXTS = ['team', 'papers', 'files'] as const;
const MEMBERS = [...TEXTS, 'members'] as const;
const REVISIONS = [...TEXTS, 'revisions'] as const;
const revisions = () => import('./revisions.js');
const NOTICES = [...REVISIONS, 'copies', 'materials'] as const;
const HOME = [...NOTICES, 'inbox', 'schedule', 'changes'] as const;
const entry = screen(HOME, () => import('./entry.js'), 'EntryHome');
const form = screen([...NOTICES, 'inbox'], () => import('./form.js'), 'FormPage');

export const teamRoutes: RouteObject = {
  path: 'team',
  lazy: screen(TEXTS, () => import('./layout.js'), 'TeamLayout'),
  children: [
    { index: true, lazy: screen(TEXTS, () => import('./home.js'), 'TeamHome') },
    { path: 'start', lazy: screen(TEXTS, () => import('./start.js'), 'StartPage') },
    { path: 'entries/:id', lazy: entry },
    { path: 'entries/:id/form/:step?', lazy: form },
    { path: 'entries/:id/members', lazy: screen(MEMBERS, () => import('./members.js'), 'MembersPage') },
    { path: 'entries/:id/submit', lazy: screen(REVISIONS, () => import('./submit.js'), 'SubmitPage') },
    {
      path: 'entries/:id/questions',
      lazy: screen([...TEXTS, 'inbox'], () => import('./questions.js'), 'QuestionsPage'),
    },
    { path: 'entries/:id/revisions/:no', lazy: screen(REVISIONS, revisions, 'RevisionPage') },
    { path: 'entries/:id/changes', lazy: screen(REVISIONS, revisions, 'ChangesPage') },
    {
      path: 'entries/:id/feedback',
      lazy: screen([...TEXTS, 'feedback', 'public'], () => import('./feedback.js'), 'FeedbackPage'),
    },
    { path: 'entries/:id/receipt', lazy: screen(REVISIONS, () => import('./receipt.js'), 'ReceiptPage') },
  ],
};
