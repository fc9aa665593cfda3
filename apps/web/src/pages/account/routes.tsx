import type { RouteObject } from 'react-router';
import { screen } from '../../lib/screen.js';

const TEXTS = ['account'] as const;
const MOVING = [...TEXTS, 'account-email'] as const;
/** The ticks speak the team's words, the way out the account's. */
const JOIN = ['members', 'team', 'account'] as const;
const BELONGING = ['belonging', 'conflicts', 'organisations'] as const;
const doors = () => import('./doors.js');
const inbox = () => import('./inbox.js');
const factor = () => import('./second-factor.js');

export const accountRoutes: RouteObject[] = [
  { path: 'sign-in', lazy: screen([...TEXTS, 'hall'], doors, 'SignIn') },
  { path: 'hall/code', lazy: screen([...TEXTS, 'hall'], () => import('./code-door.js'), 'CodeDoor') },
  { path: 'sign-up', lazy: screen(TEXTS, doors, 'SignUp') },
  { path: 'confirm', lazy: screen(TEXTS, doors, 'Confirm') },
  { path: 'password-reset', lazy: screen(TEXTS, doors, 'PasswordReset') },
  { path: 'second-factor', lazy: screen(TEXTS, factor, 'SecondFactor') },
  { path: 'second-factor/enrolment', lazy: screen(TEXTS, () => import('./enrolment.js'), 'Enrolment') },
  { path: 'invitations/:token', lazy: screen(TEXTS, () => import('./invitation.js'), 'InvitationPage') },
  { path: 'join/:token', lazy: screen(JOIN, () => import('./join.js'), 'JoinPage') },
  { path: 'account/consents', lazy: screen(JOIN, () => import('./consents.js'), 'Consents') },
  { path: 'account/email/:token', lazy: screen(MOVING, () => import('./confirm-email.js'), 'ConfirmEmailPage') },
  { path: 'email-undo/:token', lazy: screen(MOVING, () => import('./undo-email.js'), 'UndoEmailPage') },
  { path: 'inbox', lazy: screen([...TEXTS, 'inbox'], inbox, 'InboxPage') },
  { path: 'inbox/:id', lazy: screen([...TEXTS, 'inbox'], inbox, 'LetterPage') },
  {
    path: 'account/data',
    lazy: screen([...MOVING, 'refusals', 'inbox', 'records'], () => import('./own-records.js'), 'OwnRecordsPage'),
  },
  {
    path: 'account/certificates',
    lazy: screen([...TEXTS, 'certificate'], () => import('./certificates.js'), 'MyCertificatesPage'),
  },
  { path: 'account/affiliations', lazy: screen(BELONGING, () => import('./affiliations.js'), 'AffiliationsPage') },
  {
    path: 'account',
    lazy: screen([...MOVING, 'inbox', 'certificate', 'belonging', 'hall'], () => import('./account.js'), 'Account'),
  },
];
