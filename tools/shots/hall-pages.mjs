/** The pages of the hall: what is looked at while the demo plays its final, each in the sizes and languages it is met in. */
const page = (stage, name, who, path, looks, act) => ({ stage, name, who, path, looks, act });

const chair = ({ chair: client }) => client;
const manager = ({ stageManager: client }) => client;
const organiser = ({ organiser: client }) => client;
const finalist = ({ finalists: [{ client }] }) => client;
const judge = ({ seated: [{ client }] }) => client;
const visitor = () => null;

const BIG = ['zh-CN', 'en'].map((locale) => ({ width: 1920, height: 1080, locale }));
const PHONE = [
  { width: 360, height: 740 },
  { width: 360, height: 740, locale: 'en' },
  { width: 740, height: 360 },
];
const TABLET = [
  { width: 360, height: 740 },
  { width: 820, height: 1180 },
  { width: 1180, height: 820 },
  { width: 1180, height: 820, locale: 'en' },
];
const DESK = [{ width: 360, height: 740 }, { width: 820, height: 1180 }, { width: 1440 }, { width: 1440, locale: 'en' }];

const desk = (path) => (scene) => `/organiser/${scene.slug}${path(scene)}`;
const round = (rest) => desk(({ round: { id } }) => `/rounds/${id}${rest}`);
const console_ = desk(({ hall }) => `/stage/${hall.sessionId}`);
const reveal = desk(({ round: { id } }) => `/stage/reveals/${id}`);
const big = ({ hall }) => `/screen/${hall.key}`;
const clock = ({ hall }) => `/sittings/${hall.sessionId}/clock`;
const checkIn = desk(({ round: { id }, hall }) => `/rounds/${id}/check-in/${hall.sessionId}`);

/** The code for the door. */
async function showPass(tab) {
  await tab.getByRole('button', { name: /^(出示签到码|Show check-in code)$/ }).first().click();
  await tab.locator('canvas').first().waitFor();
}

/** The sheet of the entry on stage, as the tablet opens it. */
async function sheet({ seated: [{ client }], editionId }) {
  const { items } = await client.get(`/editions/${editionId}/stage`);
  return `/judge/assignments/${items[0].assignmentId}`;
}

export const HALL_PAGES = [
  page('rehearsal', 'hall-rehearsal-screen', visitor, big, BIG),
  page('rehearsal', 'hall-rehearsal-console', manager, console_, DESK),
  page('rehearsal', 'hall-rehearsal-clock', finalist, clock, PHONE),
  page('final-ready', 'hall-guide', visitor, () => '/hall', DESK),
  page('final-ready', 'hall-stage', manager, desk(() => '/stage'), DESK),
  page('final-ready', 'hall-console-before', manager, console_, DESK),
  page('final-ready', 'hall-screen-before', visitor, big, BIG),
  page('final-ready', 'hall-schedule', organiser, round('/schedule'), DESK),
  page('final-ready', 'hall-draw', organiser, round('/draw'), DESK),
  page('final-ready', 'hall-draw-verifier', visitor, ({ drawId }) => `/draws/${drawId}`, DESK),
  page('final-ready', 'hall-running-order', visitor, ({ round: { id } }) => `/rounds/${id}/running-order`, DESK),
  page('final-ready', 'hall-check-in', manager, checkIn, DESK),
  page('final-ready', 'hall-team', finalist, ({ finalists: [{ entryId }] }) => `/team/entries/${entryId}`, DESK),
  page('final-ready', 'hall-pass-team', finalist, ({ finalists: [{ entryId }] }) => `/team/entries/${entryId}`, PHONE, showPass),
  page('final-ready', 'hall-pass-judge', ({ panel: [{ client }] }) => client, () => '/judge', PHONE, showPass),
  page('on-stage', 'hall-console', manager, console_, DESK),
  page('on-stage', 'hall-screen-pitch', visitor, big, BIG),
  page('on-stage', 'hall-clock', finalist, clock, PHONE),
  page('on-stage', 'hall-tablet', judge, () => '/judge', TABLET),
  page('on-stage', 'hall-tablet-sheet', judge, sheet, TABLET),
  page('turn-scored', 'hall-screen-scored', visitor, big, BIG),
  page('turn-scored', 'hall-console-scored', chair, console_, DESK),
  page('turn-released', 'hall-screen-released', visitor, big, BIG),
  page('turn-released', 'hall-board', chair, round('/live'), DESK),
  page('turn-missed', 'hall-screen-missed', visitor, big, BIG),
  page('reveal-opening', 'hall-screen-opening', visitor, big, BIG),
  page('reveal', 'hall-screen-reveal', visitor, big, BIG),
  page('reveal', 'hall-presenter', chair, reveal, DESK),
  page('reveal-end', 'hall-screen-end', visitor, big, BIG),
  page('final-closed', 'hall-board-closed', ({ staff }) => staff['panel-chair'], ({ slug, rounds }) => `/organiser/${slug}/rounds/${rounds.FINAL}/live`, DESK),
];
