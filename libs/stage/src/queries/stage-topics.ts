/** What the stage tells of, and what it listens to. */
export const STAGE = {
  /** A sitting: its turns, bells and screens. */
  session: (id: string) => `stage.session:${id}`,
  /** What an edition's sittings have on stage. */
  edition: (id: string) => `stage.edition:${id}`,
  /** A round's reveal. */
  round: (id: string) => `stage.round:${id}`,
  /** Told by judging: sheets, seats, releases and the state of a round. */
  judged: (roundId: string) => `judging.round:${roundId}`,
} as const;
