export class HealthView {
  /** `disk-full`: all can be read, and a write was refused within the last minute because the database's disk is full. */
  status: 'ok' | 'disk-full' | 'unavailable';
}
