export class TimeView {
  now: Date;
  /** Whether this portal's clock can be moved, so that every page shows a banner. */
  demo: boolean;
  /** The ICP number for the foot of every page; null when the operator gave none. */
  icp: string | null;
}
