import type { BallotState } from '../../domain/ballot.js';
import { PrizeEntryView } from '../prizes.view.js';

/** For whom one can vote. */
export class BallotCandidateView {
  id: string;
  entry: PrizeEntryView;
  holderName: string | null;
  /** Why experts named it. */
  grounds: string[];
}

/** Votes for one candidate. */
export class VotesView {
  id: string;
  votes: number;
}

/** A round as the desk sees it; numbers of votes only once it is counted. */
export class BallotRoundView {
  no: number;
  candidates: string[];
  opensAt: Date;
  closesAt: Date;
  closedAt: Date | null;
  /** How many have voted. */
  turnout: number;
  outcome: 'decided' | 'next' | 'no-quorum' | 'undecided' | 'void' | null;
  votes: VotesView[];
  abstained: number;
}

/** A ballot as the desk sees it. */
export class BallotView {
  id: string;
  awardCode: string;
  state: BallotState;
  /** The reader must keep away from a candidate: they learn nothing else of the ballot. */
  kept: boolean;
  candidates: BallotCandidateView[];
  electors: number;
  /** Names of the panel who must keep away from a candidate. */
  recused: string[];
  rounds: BallotRoundView[];
  winner: string | null;
  voidReason: string | null;
}

export class BallotListView {
  items: BallotView[];
  /** Names of candidates by experts. */
  nominations: ExpertNominationView[];
  can: { open: boolean; name: boolean };
}

/** A candidate whom an expert named. */
export class ExpertNominationView {
  id: string;
  awardCode: string;
  entry: PrizeEntryView;
  holderName: string | null;
  namedBy: string;
  grounds: string;
}

/** An award for which experts may name candidates. */
export class OpenAwardView {
  awardCode: string;
  name: { 'zh-CN': string; en: string };
  holder: 'project' | 'person';
  candidates: PrizeEntryView[];
  people: { entryId: string; personId: string; name: string }[];
}

/** A round in which the judge may vote, or has. */
export class OwnRoundView {
  no: number;
  candidates: BallotCandidateView[];
  closesAt: Date;
  voted: boolean;
  /** The round before is void, as somebody who had voted in it must keep away. */
  again: boolean;
}

/** A ballot as somebody of the panel sees it. */
export class OwnBallotView {
  id: string;
  awardCode: string;
  name: { 'zh-CN': string; en: string };
  state: BallotState;
  /** They must keep away from a candidate: they learn nothing else of the ballot. */
  kept: boolean;
  /** The round that is open; null: none. */
  round: OwnRoundView | null;
  /** Receipts of the votes that were counted, by round, in the order of their letters. */
  counted: { no: number; receipts: string[] }[];
}

/** What somebody of the final's panel has to vote on, and for what they may name candidates. */
export class OwnBallotsView {
  items: OwnBallotView[];
  awards: OpenAwardView[];
}
