/** A moment that its reader may want in a calendar. */
export interface CalendarEvent {
  /** Stable: the same one again moves the entry instead of adding another. */
  readonly uid: string;
  readonly title: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

const stamp = (iso: string) => new Date(iso).toISOString().replace(/[-:]|\.\d{3}/g, '');
const escaped = (text: string) => text.replace(/[\\;,]/g, String.raw`\$&`).replace(/\s+/gu, ' ');

/** Lines of at most 75 octets, continued by a space (RFC 5545 §3.1); no character is cut in two. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  for (const character of line) {
    if (octets(part) + octets(character) > 73) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part].join('\r\n ');
}

function octets(text: string): number {
  return [...text].reduce((sum, one) => sum + (one > '\uFFFF' ? 4 : one > '\u07FF' ? 3 : one > '\u007F' ? 2 : 1), 0);
}

/** The moment as an iCalendar file (RFC 5545) with a reminder a day before. */
export function icsOf({ uid, title, at }: CalendarEvent, writtenAt: string): string {
  const lines = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//portal//messages//EN', 'METHOD:PUBLISH', 'BEGIN:VEVENT'],
    `UID:${escaped(uid)}`,
    `DTSTAMP:${stamp(writtenAt)}`,
    `DTSTART:${stamp(at)}`,
    `SUMMARY:${escaped(title)}`,
    ...['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${escaped(title)}`, 'TRIGGER:-P1D', 'END:VALARM'],
    ...['END:VEVENT', 'END:VCALENDAR'],
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
