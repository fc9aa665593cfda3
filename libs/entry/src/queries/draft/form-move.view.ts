import { LabelView } from './earlier-entry.view.js';

/** What became of one question in a newer version of the form. */
export class QuestionChangeView {
  key: string;
  label: LabelView;
  is: 'added' | 'removed' | 'changed';
  /** Whether it must be answered, as far as it is shown. */
  required: boolean;
  aspects: ('kind' | 'wording' | 'required' | 'limits' | 'options' | 'columns' | 'shown')[];
}

/** What going over to the form in force would change for an entry. */
export class FormMoveView {
  /** The version that the entry answers. */
  from: number;
  /** The version in force. */
  to: number;
  changes: QuestionChangeView[];
  /** Whether other words are forbidden in a title. */
  titleRule: boolean;
  /** Answers that have no place in it: they have to be cleared first. */
  orphaned: string[];
  /** Whether the reader may go over now. */
  can: boolean;
}
