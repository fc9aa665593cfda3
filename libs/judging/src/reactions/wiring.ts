import { CallForSamples } from './call-for-samples.js';
import { CallForMaterials } from './call-for-materials.js';
import { EndOverdueLots } from './end-overdue-lots.js';
import { FollowConflicts } from './follow-conflicts.js';
import { FollowEntry } from './follow-entry.js';
import { FollowInvitation } from './follow-invitation.js';
import { FollowPlan } from './follow-plan.js';
import { RemindInTime } from './remind-in-time.js';
import { SealRound } from './seal-round.js';
import { SweepCopies } from './sweep-copies.js';
import { TellDeparture } from './tell-departure.js';
import { TellJudges } from './tell-judges.js';
import { TellReopened } from './tell-reopened.js';
import { TellReopening } from './tell-reopening.js';
import { TellTeams } from './tell-teams.js';
import { TellVacancy } from './tell-vacancy.js';
import { TellVoided } from './tell-voided.js';
import { ThankJudges } from './thank-judges.js';
import { WatchGaps } from './watch-gaps.js';
import { WeighPlaces } from './weigh-places.js';
import { WorkOutDrafts } from './work-out-drafts.js';

/** Every reaction of judging. */
export const REACTIONS = [
  CallForSamples,
  CallForMaterials,
  EndOverdueLots,
  FollowConflicts,
  FollowEntry,
  FollowInvitation,
  FollowPlan,
  RemindInTime,
  SealRound,
  SweepCopies,
  TellDeparture,
  TellJudges,
  TellReopened,
  TellReopening,
  TellTeams,
  TellVacancy,
  TellVoided,
  ThankJudges,
  WatchGaps,
  WeighPlaces,
  WorkOutDrafts,
];
