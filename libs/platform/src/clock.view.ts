export class TimeView {
  now: Date;
  /** Whether this portal's clock can be moved, so that every page shows a banner. */
  demo: boolean;
  /** Whether this portal was given to be run at another place: until it is back, it is only read here. */
  given: boolean;
  /** Whether this is a hall's machine. */
  hall: boolean;
  /** The ICP number for the foot of every page; null when the operator gave none. */
  icp: string | null;
}
