/** A judge who would be reminded. */
export class OwingJudgeView {
  judgeId: string;
  name: string;
  /** Sheets not submitted, and of those the ones begun. */
  left: number;
  drafts: number;
}

/** A reminder before it is sent: to whom, and how it reads for the first of them. */
export class ReminderView {
  judges: OwingJudgeView[];
  /** null: nobody owes anything. */
  subject: string | null;
  body: string | null;
}

/** How many were written to. */
export class RemindedView {
  reminded: number;
}
