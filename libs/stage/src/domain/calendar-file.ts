import type { Locale } from '#kernel';

/** One date of a calendar. */
export interface CalendarDate {
  /** Stays the same through changes, so that a calendar moves the date and does not add one. */
  uid: string;
  startsAt: Date;
  endsAt: Date;
  summary: string;
  description: string;
  location: string;
  /** Rises with every change of this date. */
  sequence: number;
  /** When that was. */
  changedAt: Date;
  /** `tentative`: it is open whether the date is kept. */
  status: 'confirmed' | 'tentative' | 'cancelled';
}

/** Beijing time as iCalendar describes a zone (RFC 5545 § 3.6.5); it has had no summer time since 1991. */
const ZONE = [
  'BEGIN:VTIMEZONE',
  'TZID:Asia/Shanghai',
  'BEGIN:STANDARD',
  'DTSTART:19910915T000000',
  'TZOFFSETFROM:+0800',
  'TZOFFSETTO:+0800',
  'TZNAME:CST',
  'END:STANDARD',
  'END:VTIMEZONE',
];
const EIGHT_HOURS = 28_800_000;
const LINE = 75;
const encoder = new TextEncoder();

/** An iCalendar file (RFC 5545) of these dates in Beijing time, reminded an hour before. */
export function calendarFile(dates: readonly CalendarDate[], at: Date, locale: Locale): string {
  const lines = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//medical-innovation-competition-portal//stage//EN'],
    ...['CALSCALE:GREGORIAN', 'METHOD:PUBLISH', ...ZONE],
    ...dates.flatMap((date) => event(date, at, locale)),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

function event(date: CalendarDate, at: Date, locale: Locale): string[] {
  return [
    ...['BEGIN:VEVENT', `UID:${date.uid}`, `DTSTAMP:${utc(at)}`, `SEQUENCE:${date.sequence}`],
    ...[`LAST-MODIFIED:${utc(date.changedAt)}`, `STATUS:${date.status.toUpperCase()}`],
    ...[`DTSTART;TZID=Asia/Shanghai:${local(date.startsAt)}`, `DTEND;TZID=Asia/Shanghai:${local(date.endsAt)}`],
    `SUMMARY;LANGUAGE=${locale}:${escaped(date.summary)}`,
    ...(date.description ? [`DESCRIPTION;LANGUAGE=${locale}:${escaped(date.description)}`] : []),
    ...(date.location ? [`LOCATION:${escaped(date.location)}`] : []),
    ...['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${escaped(date.summary)}`, 'TRIGGER:-PT1H', 'END:VALARM'],
    'END:VEVENT',
  ];
}

function utc(at: Date): string {
  return `${at.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

function local(at: Date): string {
  return utc(new Date(at.getTime() + EIGHT_HOURS)).slice(0, -1);
}

function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll(/\r\n|\r|\n/g, String.raw`\n`);
}

/** A line of at most 75 octets; what is longer goes on in the next one after a space, and no character is cut. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  for (const character of line) {
    if (encoder.encode(part + character).length > LINE) {
      parts.push(part);
      part = ' ';
    }
    part += character;
  }
  return [...parts, part].join('\r\n');
}
