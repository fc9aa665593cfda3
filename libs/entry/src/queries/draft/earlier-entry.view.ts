/** A text in both languages. */
export class LabelView {
  'zh-CN': string;
  en: string;
}

/** An entry to another edition from which answers can be copied. */
export class EarlierEntryView {
  id: string;
  number: string | null;
  title: string;
  edition: LabelView;
}

/** An answer that was not copied, by its question in the earlier form. */
export class LeftAnswerView {
  label: LabelView;
  why: 'no-question' | 'other-kind' | 'does-not-fit' | 'answered';
}

/** What a copy took over, and what it left. */
export class AnswerCopyView {
  /** Names the copy, for taking it back. */
  copiedAt: Date;
  taken: string[];
  left: LeftAnswerView[];
}

/** What taking a copy back cleared, by question. */
export class UndoneCopyView {
  cleared: string[];
}
