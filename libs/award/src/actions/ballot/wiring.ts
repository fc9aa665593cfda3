import { CastVote } from './cast-vote.js';
import { CloseRound } from './close-round.js';
import { CountDueRounds } from './count-due-rounds.js';
import { CountRound } from './count-round.js';
import { FollowRound } from './follow-round.js';
import { NameCandidate } from './name-candidate.js';
import { OpenBallot } from './open-ballot.js';
import { RemindElectors } from './remind-electors.js';
import { SettleElectorate } from './settle-electorate.js';
import { TellElectors } from './tell-electors.js';
import { UrnBox } from './urn-box.js';
import { VoidBallot } from './void-ballot.js';

/** Everything the panel's votes need. */
export const BALLOT_ACTIONS = [
  ...[UrnBox, FollowRound, CountRound, CountDueRounds],
  ...[SettleElectorate, CloseRound, TellElectors, RemindElectors],
  ...[OpenBallot, CastVote, VoidBallot, NameCandidate],
];
