/** How many winners entries of one track, division or organisation may be (`most`) or must be (`least`) among the tiered prizes. */
export interface AwardLimitPlan {
  by: 'track' | 'division' | 'organisation';
  /** The track or division; absent: each of them by itself. */
  code?: string;
  least?: number;
  most?: number;
}

/** How the panel votes in secret. */
export interface BallotPlan {
  /** Part of the electorate that must have voted: more than half, at least two thirds, or everybody. */
  quorum: 'half' | 'two-thirds' | 'all';
  /** Part of the votes cast that decides: more than half, or at least two thirds. */
  majority: 'half' | 'two-thirds';
  /** Rounds at most; each after the first is between the leaders. */
  rounds: number;
  /** How many of the first go on to the next round, their equals too. */
  leaders: number;
  /** Minutes after which a round closes by itself. */
  minutes: number;
}

/** What holds for all prizes of an edition, declared before scoring. */
export interface AwardingPlan {
  /** Equals of whom an award has seats for some only: all of them get it, the panel votes, or the seats stay empty. */
  lastSeatTie: 'enlarge' | 'vote' | 'vacant';
  /** Whether a project with a prize by rank may have a special prize too. */
  besideTiered: boolean;
  /** Special prizes that one project may have; those held by a person do not count. */
  specialsPerProject: number;
  limits: AwardLimitPlan[];
  ballot: BallotPlan;
}

/** What holds in an edition that says nothing of its own. */
const AWARDING: AwardingPlan = {
  lastSeatTie: 'vote',
  besideTiered: true,
  specialsPerProject: 1,
  limits: [],
  ballot: { quorum: 'two-thirds', majority: 'half', rounds: 3, leaders: 2, minutes: 30 },
};

/** The edition's rules for all prizes, or the usual ones. */
export function awardingOf({ awarding }: { awarding?: AwardingPlan }): AwardingPlan {
  return awarding ?? AWARDING;
}
