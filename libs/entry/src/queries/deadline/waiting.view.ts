/** A file on its way. */
export class ExpectedFileView {
  id: string;
  kind: string;
  name: string;
}

/** A submit that was pressed in time and waits for files. */
export class WaitingView {
  pressedAt: Date;
  /** Until then the files may arrive (exclusive); else the last valid copy counts. */
  until: Date;
  files: ExpectedFileView[];
}
