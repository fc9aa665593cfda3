import type { RouteObject } from 'react-router';
import { screen } from '../../lib/screen.js';

const TEXTS = ['organiser', 'refusals'] as const;
/** What is decided is shown as teams and the public will meet it, in the words of their pages. */
const SETTINGS = [...TEXTS, 'settings', 'timeline', 'dates', 'public', 'team'] as const;
const INBOX = [...TEXTS, 'inbox'] as const;
const REVISIONS = [...TEXTS, 'revisions', 'papers', 'files'] as const;
const POOL = [...TEXTS, 'pool'] as const;
const judgeProfiles = () => import('./judge-profiles.js');
const SHEETS = [...TEXTS, 'sheets'] as const;
const sheets = () => import('./sheets.js');
const SCHEDULE = [...TEXTS, 'schedule'] as const;
const schedule = () => import('./schedule.js');
const PAPER = [...TEXTS, 'paper', 'judge', 'files'] as const;
const paper = () => import('./paper.js');
const revisions = () => import('./revisions.js');
const questions = () => import('./questions.js');
const stage = () => import('./stage.js');
const messages = () => import('./messages.js');

export const organiserRoutes: RouteObject = {
  path: 'organiser',
  lazy: screen([...TEXTS, 'belonging'], () => import('./layout.js'), 'OrganiserLayout'),
  children: [
    { index: true, lazy: screen(TEXTS, () => import('./home.js'), 'OrganiserHome') },
    { path: 'new', lazy: screen(SETTINGS, () => import('./new-edition.js'), 'NewEdition') },
    { path: ':slug', lazy: screen(TEXTS, () => import('./overview.js'), 'Overview') },
    { path: ':slug/entries', lazy: screen([...TEXTS, 'review'], () => import('./entries.js'), 'Entries') },
    {
      path: ':slug/entries/:id',
      lazy: screen(
        [...INBOX, 'papers', 'files', 'review', 'revisions', 'desk', 'changes'],
        () => import('./entry.js'),
        'Entry',
      ),
    },
    { path: ':slug/entries/:id/revisions/:no', lazy: screen(REVISIONS, revisions, 'Revision') },
    { path: ':slug/entries/:id/changes', lazy: screen(REVISIONS, revisions, 'Changes') },
    {
      path: ':slug/organisations',
      lazy: screen([...TEXTS, 'organisations'], () => import('./organisations.js'), 'OrganisationsPage'),
    },
    {
      path: ':slug/extensions',
      lazy: screen([...TEXTS, 'deadline'], () => import('./extensions.js'), 'ExtensionsPage'),
    },
    { path: ':slug/judges', lazy: screen(POOL, () => import('./judges.js'), 'Judges') },
    { path: ':slug/judges/pool', lazy: screen(POOL, judgeProfiles, 'JudgeProfiles') },
    { path: ':slug/judges/pool/:id', lazy: screen(POOL, judgeProfiles, 'JudgeProfilePage') },
    {
      path: ':slug/conflicts',
      lazy: screen([...TEXTS, 'conflicts'], () => import('./conflicts.js'), 'ConflictsPage'),
    },
    { path: ':slug/notices', lazy: screen([...TEXTS, 'notice'], () => import('./notices.js'), 'NoticesPage') },
    {
      path: ':slug/objections',
      lazy: screen([...TEXTS, 'objection'], () => import('./objections.js'), 'ObjectionsPage'),
    },
    {
      path: ':slug/objections/:id',
      lazy: screen([...TEXTS, 'objection'], () => import('./objections.js'), 'ObjectionPage'),
    },
    { path: ':slug/rounds', lazy: screen(TEXTS, () => import('./rounds.js'), 'Rounds') },
    {
      path: ':slug/rounds/:id',
      lazy: screen(
        [
          ...SCHEDULE,
          'closing',
          'watching',
          'conflicts',
          'paper',
          'hall',
          'calibration',
          'sheets',
          'board',
          'seats',
          'conflicts',
        ],
        () => import('./round.js'),
        'Round',
      ),
    },
    {
      path: ':slug/rounds/:id/assignment',
      lazy: screen([...TEXTS, 'workbench', 'seats', 'conflicts'], () => import('./workbench.js'), 'Workbench'),
    },
    { path: ':slug/rounds/:id/experts', lazy: screen([...TEXTS, 'lots'], () => import('./lots.js'), 'Lots') },
    {
      path: ':slug/rounds/:id/calibration',
      lazy: screen([...TEXTS, 'judge', 'calibration'], () => import('./calibration.js'), 'CalibrationPage'),
    },
    { path: ':slug/rounds/:id/sheets', lazy: screen(SHEETS, sheets, 'SheetsPage') },
    { path: ':slug/rounds/:id/sheets/:assignment', lazy: screen(SHEETS, sheets, 'SheetPage') },
    {
      path: ':slug/rounds/:id/live',
      lazy: screen([...TEXTS, 'board'], () => import('./live-standings.js'), 'LiveStandings'),
    },
    {
      path: ':slug/rounds/:id/entrants/:entryId',
      lazy: screen([...TEXTS, 'deliberation', 'judge', 'files'], () => import('./entrant.js'), 'EntrantPage'),
    },
    { path: ':slug/rounds/:id/schedule', lazy: screen(SCHEDULE, schedule, 'SchedulePage') },
    {
      path: ':slug/rounds/:id/codes',
      lazy: screen([...TEXTS, 'hall'], () => import('./hall-codes.js'), 'RoundHallCodes'),
    },
    { path: ':slug/rounds/:id/draw', lazy: screen(SCHEDULE, schedule, 'DrawPage') },
    { path: ':slug/rounds/:id/check-in/:session', lazy: screen(SCHEDULE, schedule, 'CheckInPage') },
    { path: ':slug/rounds/:id/paper', lazy: screen(PAPER, paper, 'PaperList') },
    { path: ':slug/rounds/:id/paper/:paper', lazy: screen(PAPER, paper, 'PaperSheetPage') },
    { path: ':slug/rounds/:id/signatures', lazy: screen(PAPER, paper, 'SignaturesPage') },
    { path: ':slug/stage', lazy: screen([...TEXTS, 'stage'], stage, 'StagePage') },
    { path: ':slug/stage/:id', lazy: screen([...TEXTS, 'stage', 'board'], stage, 'ConsolePage') },
    { path: ':slug/stage/reveals/:id', lazy: screen([...TEXTS, 'stage'], () => import('./reveal.js'), 'RevealPage') },
    { path: ':slug/prizes', lazy: screen([...TEXTS, 'deliberation'], () => import('./prizes.js'), 'Prizes') },
    {
      path: ':slug/finalising',
      lazy: screen([...TEXTS, 'finalising'], () => import('./finalising.js'), 'Finalising'),
    },
    {
      path: ':slug/deliberation',
      lazy: screen([...TEXTS, 'deliberation'], () => import('./deliberation.js'), 'DeliberationPage'),
    },
    { path: ':slug/results', lazy: screen([...TEXTS, 'public', 'release'], () => import('./results.js'), 'Results') },
    {
      path: ':slug/certificates',
      lazy: screen([...TEXTS, 'certificate'], () => import('./certificates.js'), 'Certificates'),
    },
    { path: ':slug/questions', lazy: screen(INBOX, questions, 'Questions') },
    { path: ':slug/questions/:id', lazy: screen(INBOX, questions, 'Question') },
    { path: ':slug/messages', lazy: screen(INBOX, messages, 'Messages') },
    { path: ':slug/messages/:id', lazy: screen(INBOX, messages, 'Message') },
    { path: ':slug/templates', lazy: screen(INBOX, messages, 'Templates') },
    { path: ':slug/templates/:template', lazy: screen(INBOX, messages, 'Template') },
    { path: ':slug/reports', lazy: screen([...TEXTS, 'reports'], () => import('./reports.js'), 'Reports') },
    { path: ':slug/announcements', lazy: screen(INBOX, () => import('./announcements.js'), 'AnnouncementsPage') },
    { path: ':slug/faq', lazy: screen(SETTINGS, () => import('./faq.js'), 'FaqPage') },
    { path: ':slug/staff', lazy: screen(TEXTS, () => import('./staff.js'), 'StaffPage') },
    { path: ':slug/settings', lazy: screen(SETTINGS, () => import('./settings.js'), 'SettingsPage') },
    { path: ':slug/settings/check', lazy: screen(SETTINGS, () => import('./settings-tools.js'), 'CheckPage') },
    { path: ':slug/settings/versions', lazy: screen(SETTINGS, () => import('./settings-tools.js'), 'VersionsPage') },
    { path: ':slug/settings/file', lazy: screen(SETTINGS, () => import('./settings-tools.js'), 'FilePage') },
    {
      path: ':slug/settings/working-days',
      lazy: screen(SETTINGS, () => import('./settings-tools.js'), 'WorkingDaysPage'),
    },
    {
      path: ':slug/settings/:page',
      lazy: screen([...SETTINGS, 'files'], () => import('./settings-part.js'), 'SettingsPart'),
    },
  ],
};
