export class HandoverView {
  /** Since when it is run at another place; null while it is run here. */
  givenAt: Date | null;
}
