/** What an entry was called to hand in for the round it has reached; everything else stays as it was. */
export class MaterialsView {
  round: string;
  parts: string[];
  /** Until when (exclusive) it may be handed in. */
  dueAt: Date | null;
  /** Whether the team has submitted since it was called. */
  handedIn: boolean;
}
