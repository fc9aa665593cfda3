/** How much is kept in one section. */
export class DataCountView {
  section: string;
  count: number;
}

/** Why the account cannot be closed now; the code has a text. */
export class ObstacleView {
  code: string;
  count: number;
}

/** What is kept about the person who asks. */
export class OwnRecordsView {
  sections: DataCountView[];
  obstacles: ObstacleView[];
}

/** One section in full. */
export class DataSectionView {
  section: string;
  items: object[];
}

/** Everything that is kept about the person who asks. */
export class DataExportView {
  takenAt: Date;
  sections: DataSectionView[];
}
