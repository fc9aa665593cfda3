export class TimeView {
  now: Date;
  /** Whether this portal's clock can be moved, so that every page shows a banner. */
  demo: boolean;
}
