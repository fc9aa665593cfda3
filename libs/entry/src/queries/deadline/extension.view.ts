/** More time one team was given, as its team and the staff read it. */
export class ExtensionView {
  deadlineBefore: Date;
  until: Date;
  reason: string;
  grantedAt: Date;
}

/** The same with whom it was for and who gave it; the title only of what was handed in. */
export class GrantedExtensionView extends ExtensionView {
  id: string;
  entryId: string;
  number: string | null;
  title: string | null;
  leadName: string;
  grantedBy: string;
}

/** Who may give more time. */
export class ExtensionCanView {
  extend: boolean;
}

/** Every extension of an edition, newest first. */
export class ExtensionsView {
  items: GrantedExtensionView[];
  total: number;
  page: number;
  pageSize: number;
  /** Until when everybody has time. */
  deadline: Date;
  can: ExtensionCanView;
}

/** The id of what was made. */
export class GrantedView {
  id: string;
}
