import type { SeatRole } from './seat.js';

/** Somebody of the demo: what they are called, and the seat they hold (null: a team). */
export interface DemoPart {
  readonly key: string;
  readonly name: string;
  readonly role: SeatRole | null;
}

/** Everybody a demo needs to walk the whole path; prizes are confirmed by the second organiser. */
export const DEMO_CAST: readonly DemoPart[] = [
  { key: 'organiser', name: '周明远', role: 'organiser' },
  { key: 'organiser2', name: '沈若兰', role: 'organiser' },
  { key: 'secretariat', name: '郑晓彤', role: 'secretariat' },
  { key: 'supervisor', name: '高守正', role: 'supervisor' },
  { key: 'judge1', name: '宋清和', role: 'judge' },
  { key: 'judge2', name: '韩立群', role: 'judge' },
  { key: 'judge3', name: '陆思齐', role: 'judge' },
  { key: 'team', name: '林知远', role: null },
];

/** The address of a part; the domain is reserved for examples (RFC 2606) and receives nothing. */
export function demoEmail(key: string): string {
  return `${key}@demo.example.org`;
}
