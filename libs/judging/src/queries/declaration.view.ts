import { JudgedMemberView } from './assignment.view.js';
import { LocalisedView } from './round.view.js';

/** Something by which the judge may be connected with the entry, as far as the judge may know of it. */
export class AskedRelationView {
  relation: string;
  /** The organisation, the member or the words of the form it was found in; null in a blind round. */
  ground: string | null;
  /** The question of the form it was found in, and the year that is given there; null: in none, in a blind round. */
  question: LocalisedView | null;
  year: number | null;
}

/** An entry of which the judge has to say whether they have a conflict with it. */
export class AskedEntryView {
  assignmentId: string;
  number: string;
  title: string;
  round: LocalisedView;
  /** Empty in a blind round, as are lead and members. */
  organisationName: string;
  leadName: string;
  members: JudgedMemberView[];
  /** With one of these, a sentence is due. */
  relations: AskedRelationView[];
}

/** What a judge declares before any file opens, all at once. */
export class DeclarationsView {
  items: AskedEntryView[];
}
