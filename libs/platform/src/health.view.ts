export class HealthView {
  status: 'ok' | 'unavailable';
}
