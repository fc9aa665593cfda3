/** Whom the move of a milestone concerns: teams that work against its end, and the people in them. */
export class MoveReachView {
  teams: number;
  people: number;
}
