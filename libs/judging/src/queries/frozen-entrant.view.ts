import { JudgedEntryView } from './assignment.view.js';

/** An entry as its judges read it; `mark` says who reads, over films too. */
export class FrozenEntrantView {
  entry: JudgedEntryView;
  mark: string;
}
