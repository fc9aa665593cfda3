import { differingSheet, printedSheet, withdrawSheet } from './papers.mjs';

/**
 * What is looked at while the demo plays: the stage, a name for the sheet, whose eyes, and the address.
 * `who` picks the signed-in client of the scene; null: a visitor.
 */
const organiser = ({ organiser: client }) => client;
const team = ({ team: { client } }) => client;
const judge = ({ judge: { client } }) => client;
const scorekeeper = ({ staff }) => staff.scorekeeper;
const supervisor = ({ staff }) => staff.supervisor;
const visitor = () => null;
const desk = (path) => (scene) => `/organiser/${scene.slug}${path}`;
const roundPage = (scene) => `/organiser/${scene.slug}/rounds/${scene.rounds[scene.round.code]}`;

const ofRound = (path) => (scene) => `${roundPage(scene)}${path}`;

const page = (stage, name, who, path, more = {}) => ({
  ...{ stage, name, who, path: typeof path === 'string' ? () => path : path },
  ...more,
});

/** Judging is followed on tablets, too, held either way; `act` does something on the page before it is looked at, `after` clears away what was made for it. */
const TABLET = [{ width: 360 }, { width: 768, height: 1024 }, { width: 1024, height: 768 }, { width: 1440 }, { width: 768, locale: 'en' }];
const press = (button, before) => async (tab) => {
  if (before) for (const box of (await tab.locator(before).all()).slice(0, 4)) await box.check();
  await tab.getByRole('button', { name: button }).first().click();
  await tab.locator('dialog[open]').waitFor();
};
const tablet = (stage, name, who, path, act) => page(stage, name, who, path, { looks: TABLET, act });

/** The public page of the first draw of experts. */
async function lotOf({ organiser: client, rounds, round }) {
  const { items } = await client.get(`/rounds/${rounds[round.code]}/expert-lots`);
  return `/expert-lots/${items[0].draw.id}`;
}

export const PAGES = [
  page('registration', 'front', visitor, '/'),
  page('registration', 'edition', visitor, ({ slug }) => `/editions/${slug}`),
  page('registration', 'sign-in', visitor, '/sign-in'),
  page('registration', 'entry', team, ({ team: { entryId } }) => `/team/entries/${entryId}`),
  page('registration', 'entry-form', team, ({ team: { entryId } }) => `/team/entries/${entryId}/form`),
  page('registration', 'members', team, ({ team: { entryId } }) => `/team/entries/${entryId}/members`),
  page('registration', 'submit', team, ({ team: { entryId } }) => `/team/entries/${entryId}/submit`),
  page('registration', 'questions', team, ({ team: { entryId } }) => `/team/entries/${entryId}/questions`),
  page('registration', 'inbox', team, '/inbox'),
  page('registration', 'my-data', team, '/account/data'),
  page('registration', 'faq', visitor, ({ slug }) => `/editions/${slug}/faq`),
  page('registration', 'receipt', team, ({ team: { entryId } }) => `/team/entries/${entryId}/receipt`),
  page('review', 'entries', organiser, desk('/entries')),
  page('review', 'overview', organiser, desk('')),
  page('review', 'entry-desk', organiser, ({ slug, team: { entryId } }) => `/organiser/${slug}/entries/${entryId}`),
  page('review', 'entry-changes', team, ({ team: { entryId } }) => `/team/entries/${entryId}/changes`),
  page('review', 'organisations', organiser, desk('/organisations')),
  page('review', 'extensions', organiser, desk('/extensions')),
  page('review', 'questions-desk', organiser, desk('/questions')),
  page('review', 'messages', organiser, desk('/messages')),
  page('review', 'templates', organiser, desk('/templates')),
  page('review', 'announcements-desk', organiser, desk('/announcements')),
  page('scoring', 'judges', organiser, desk('/judges')),
  tablet('scoring', 'round-open', organiser, roundPage),
  page('scoring', 'judge-calibration', judge, ({ editionId }) => `/judge/calibration/${editionId}`),
  tablet('scoring', 'paper-sheet', organiser, printedSheet),
  page('scoring', 'paper-third', scorekeeper, differingSheet, { looks: TABLET, after: withdrawSheet }),
  tablet('scoring', 'paper', organiser, ofRound('/paper')),
  page('scoring', 'lot', visitor, lotOf),
  page('scoring', 'settings', organiser, desk('/settings')),
  page('scoring', 'settings-form', organiser, desk('/settings/form')),
  page('scoring', 'settings-rounds', organiser, desk('/settings/rounds')),
  page('scoring', 'settings-versions', organiser, desk('/settings/versions')),
  page('scoring', 'working-days', organiser, desk('/settings/working-days')),
  page('scoring', 'judge-home', judge, '/judge'),
  page('scoring', 'judge-profile', judge, '/judge/profile'),
  page('scoring', 'judge-declarations', judge, ({ editionId }) => `/judge/declarations/${editionId}`),
  page('scoring', 'judge-entry', judge, ({ duty }) => `/judge/assignments/${duty}`),
  page('scoring', 'judge-pool', organiser, desk('/judges/pool')),
  tablet('scoring', 'conflicts', organiser, desk('/conflicts')),
  tablet('scoring', 'conflicts-decide', organiser, desk('/conflicts'), press(/^(认定须回避|Keep away)$/, 'main input[type=checkbox]')),
  tablet('scoring', 'conflicts-enter', organiser, desk('/conflicts'), press(/^(登记关系|Enter a relation)$/)),
  tablet('round-closed', 'round-closed', organiser, roundPage),
  tablet('round-closed', 'judge-receipt', judge, ({ duty }) => `/judge/assignments/${duty}/receipt`),
  tablet('round-closed', 'judge-signatures', judge, (scene) => `/judge/rounds/${scene.rounds[scene.round.code]}/signatures`),
  tablet('round-closed', 'signatures', organiser, ofRound('/signatures')),
  tablet('round-closed', 'round-advance', organiser, roundPage, press(/^(确定晋级名单|Decide who goes on)$/)),
  tablet('round-closed', 'round-reopen', organiser, roundPage, press(/^(申请重新开启|Ask)/)),
  page('scoring', 'workbench', organiser, ofRound('/assignment')),
  page('scoring', 'experts', organiser, ofRound('/experts')),
  page('scoring', 'calibration', organiser, ofRound('/calibration')),
  page('scoring', 'sheets', organiser, ofRound('/sheets')),
  page('scoring', 'hall-codes', organiser, ofRound('/codes')),
  page('scoring', 'code-door', visitor, '/hall/code'),
  page('final-closed', 'rounds', organiser, desk('/rounds')),
  page('final-closed', 'round-preliminary', organiser, (scene) => roundPage({ ...scene, round: { code: 'PRELIMINARY' } })),
  page('final-closed', 'round-final', organiser, (scene) => roundPage({ ...scene, round: { code: 'FINAL' } })),
  page('final-closed', 'prizes', organiser, desk('/prizes')),
  page('published', 'prizes-withdraw', organiser, desk('/prizes'), { act: press(/^(撤回|Withdraw)/) }),
  page('published', 'settings-archive', organiser, desk('/settings'), { act: press(/^(归档|Archive)$/) }),
  page('published', 'settings-release', organiser, desk('/settings/release')),
  page('published', 'finalising', organiser, desk('/finalising')),
  page('published', 'verify', visitor, '/verify'),
  page('published', 'notices-desk', organiser, desk('/notices')),
  page('published', 'objections-desk', organiser, desk('/objections')),
  page('published', 'certificates-desk', organiser, desk('/certificates')),
  page('published', 'certificates', visitor, '/certificates'),
  page('published', 'notices', visitor, ({ slug }) => `/editions/${slug}/notices`),
  page('published', 'results-desk', organiser, desk('/results')),
  page('published', 'reports', organiser, desk('/reports')),
  page('published', 'results', visitor, ({ slug }) => `/editions/${slug}/results`),
  page('upheld', 'objection', supervisor, ({ slug, objectionId }) => `/organiser/${slug}/objections/${objectionId}`),
  page('set-beside', 'finalising-beside', organiser, desk('/finalising')),
  page('certified', 'own-certificates', team, '/account/certificates'),
  page('certified', 'feedback', team, ({ team: { entryId } }) => `/team/entries/${entryId}/feedback`),
];
