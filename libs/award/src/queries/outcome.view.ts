/** Entries tied across an award's last seats, to be decided by the panel. */
export class OpenTieView {
  awardCode: string;
  seats: number;
  entryIds: string[];
}

export class ProposalView {
  proposed: number;
  ties: OpenTieView[];
}

export class NominationView {
  id: string;
}

export class ConfirmationView {
  confirmed: number;
}
