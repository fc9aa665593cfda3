import { type Actor, hasSeat, isSystem, ROLES } from '#kernel';

const runs = (actor: Actor, editionId: string) => hasSeat(actor, editionId, 'organiser');
const watches = (actor: Actor, editionId: string) =>
  hasSeat(actor, editionId, 'organiser', 'secretariat', 'supervisor', 'panel-chair', 'scorekeeper');
const seesResults = (actor: Actor, editionId: string) =>
  hasSeat(actor, editionId, 'organiser', 'supervisor', 'panel-chair');

const keepsScores = (actor: Actor, editionId: string) =>
  hasSeat(actor, editionId, 'organiser', 'secretariat', 'scorekeeper');

/** A judge's duty, as far as asking for it goes. */
interface Duty {
  editionId: string;
  /** the judge's person */
  personId: string | null;
}

/** What is remembered of a judge, as far as asking for it goes. */
interface Profile {
  personId: string | null;
}

/** A draft of an assignment, as far as publishing it goes. */
interface Draft {
  editionId: string;
  authors: readonly string[];
  secondPerson: boolean;
}

/** The judge of this duty, for as long as they hold a judge's seat. */
const isTheirs = (actor: Actor, duty: Duty) =>
  actor.personId !== null && actor.personId === duty.personId && hasSeat(actor, duty.editionId, 'judge');

const isOwner = (actor: Actor, profile: Profile) => actor.personId !== null && actor.personId === profile.personId;

/** Who may do what in judging; everything about an edition is asked with its id. */
export const may = {
  /** Whether rounds may even be known to exist. */
  knowRounds: (actor: Actor, editionId: string) => isSystem(actor) || hasSeat(actor, editionId, ...ROLES),
  planRounds: (actor: Actor, editionId: string) => isSystem(actor) || runs(actor, editionId),
  readPool: watches,
  /** Mail addresses of the pool. */
  seeAddresses: (actor: Actor, editionId: string) => hasSeat(actor, editionId, 'organiser', 'secretariat'),
  addJudge: runs,
  changeJudge: runs,
  changeProfile: runs,
  inviteProfiles: runs,
  importProfiles: runs,
  drawExperts: runs,
  /** By hand, or by the clock once the round begins. */
  voidLot: (actor: Actor, editionId: string) => isSystem(actor) || runs(actor, editionId),
  /** What the competition remembers of oneself. */
  changeOwnProfile: isOwner,
  bringEntrants: runs,
  seatPanel: runs,
  assignJudges: runs,
  /** Drafts of an assignment, beside what is in force. */
  draftAssignment: runs,
  /** Where the plan asks for a second person, it is nobody who drafted it or changed the draft by hand. */
  publishDraft: (actor: Actor, draft: Draft) =>
    runs(actor, draft.editionId) &&
    !(draft.secondPerson && actor.personId !== null && draft.authors.includes(actor.personId)),
  openRound: runs,
  /** What stands in the way of closing is answered for by name. */
  excuseBlockers: runs,
  /** Marks that lie far apart. */
  settleGaps: (actor: Actor, editionId: string) => hasSeat(actor, editionId, 'organiser', 'panel-chair'),
  /** Codes on paper for the hall. */
  printHallCodes: (actor: Actor, editionId: string) => hasSeat(actor, editionId, 'organiser', 'secretariat'),
  readHallCodes: (actor: Actor, editionId: string) =>
    hasSeat(actor, editionId, 'organiser', 'secretariat', 'supervisor'),
  /** One more judge for an entry. */
  addReader: (actor: Actor, editionId: string) => hasSeat(actor, editionId, 'organiser', 'panel-chair'),
  /** By hand, or by the clock. */
  remindJudges: (actor: Actor, editionId: string) =>
    isSystem(actor) || hasSeat(actor, editionId, 'organiser', 'panel-chair', 'secretariat'),
  promoteEntry: runs,
  tellOutcomes: runs,
  closeRound: runs,
  reopenRound: runs,
  /** Whether somebody may be the second person of a reopening: whoever asked for it is not. */
  confirmReopening: (actor: Actor, editionId: string) => hasSeat(actor, editionId, 'organiser', 'panel-chair'),
  advanceRound: runs,
  replaceJudge: runs,
  recordVotes: runs,
  reopenSheet: runs,
  /** Score sheets on paper, the fallback of a round. */
  printPapers: keepsScores,
  /** What was written on one, read off by two people who do not know of each other. */
  transcribePaper: keepsScores,
  /** The third look at a paper sheet that two people read differently. */
  decidePaper: (actor: Actor, editionId: string) => hasSeat(actor, editionId, 'organiser', 'supervisor', 'scorekeeper'),
  /** Whether the paper or the electronic sheet of the same duty counts. */
  choosePaper: runs,
  withdrawPaper: keepsScores,
  readPapers: watches,
  /** Confirms submitted sheets beside their judges. */
  signAsScorekeeper: (actor: Actor, editionId: string) => hasSeat(actor, editionId, 'scorekeeper'),
  /** Writes the samples that judges score before a round, and shows them. */
  prepareCalibration: runs,
  /** The samples with their reference, and how each judge marks. */
  readCalibration: seesResults,
  /** Lets a result out: the chief judge alone. */
  releaseResult: (actor: Actor, editionId: string) => hasSeat(actor, editionId, 'panel-chair'),
  withdrawRelease: runs,
  readRounds: watches,
  readProgress: watches,
  /** That and when a sheet was handed in, given back and why; what stood on it only after the round. */
  readRevisions: (actor: Actor, editionId: string) => hasSeat(actor, editionId, 'organiser', 'supervisor'),
  readStandings: seesResults,
  /** What an open round comes to up to now: those who watch over the count. */
  watchStandings: (actor: Actor, editionId: string) =>
    hasSeat(actor, editionId, 'supervisor', 'panel-chair', 'scorekeeper'),
  /** What the judges of a round read, for a chair who is none of them. */
  readEntrants: (actor: Actor, editionId: string) => hasSeat(actor, editionId, 'panel-chair'),
  readAssignment: isTheirs,
  /** Whoever judges signs first. */
  signUndertaking: (actor: Actor, editionId: string) => hasSeat(actor, editionId, 'judge', 'panel-chair'),
  saveSheet: isTheirs,
  submitSheet: isTheirs,
  /** Confirms what was handed in, under their own account. */
  signAsJudge: isTheirs,
  recuseMyself: isTheirs,
  scoreSample: isTheirs,
  /** The receipt of what was handed in; for as long as the seat is theirs, after the round too. */
  readReceipt: isTheirs,
  /** What follows from facts of other contexts. */
  joinPool: isSystem,
  leavePool: isSystem,
  leaveRounds: isSystem,
};
