import type { DemoOrganisation } from './apply.mjs';
import type { Caller, PortalClient } from './portal-client.mjs';

/** A judge of the cast, with an address. */
export interface DemoJudge {
  index: number;
  name: string;
  kind: string;
  email: string;
  organisation: DemoOrganisation;
  tracks: string[];
  /** For whoever is to sign in by a page; else one is made up. */
  password?: string;
}

/** A judge who has taken the seat. */
export interface SeatedJudge extends DemoJudge {
  id: string;
  client: PortalClient;
}

interface Ticks {
  begin(name: string, total: number): void;
  tick(): void;
  end(note?: string): void;
}

interface DemoRound {
  id: string;
  code: string;
  startsAt: string;
  endsAt: string;
}

/** The organiser fills the pool; every judge takes the seat from the mailed link. */
export function seatJudges(
  base: string,
  organiser: Caller,
  editionId: string,
  judges: DemoJudge[],
  progress: Ticks,
): Promise<SeatedJudge[]>;

/** Entrants, panel, draw, opening. */
export function openRound(organiser: Caller, round: DemoRound, panel: SeatedJudge[], seed: string): Promise<unknown>;

/** All judges of a panel score everything on their lists. */
export function scoreRound(
  editionId: string,
  round: { code: string; equals?: readonly string[] },
  panel: SeatedJudge[],
  quality: (number: string) => number,
  progress: Ticks,
): Promise<number>;

/** Closes a round after its time and lets the best go on; `closed` looks at it in between. */
export function closeRound(
  base: string,
  organiser: Caller,
  round: DemoRound,
  fate: { last: boolean; closed?: (() => Promise<void>) | undefined },
): Promise<{ number: string; rank: number }[]>;
