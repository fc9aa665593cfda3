import fc from 'fast-check';
import { type CalendarDate, calendarFile } from './calendar-file.js';

const date: CalendarDate = {
  ...{ uid: 'slot-1@portal', startsAt: new Date('2031-08-02T01:00:00Z'), endsAt: new Date('2031-08-02T01:13:00Z') },
  ...{ summary: '总决赛：二尖瓣, 修复', description: '第 3 位\n请提前 30 分钟签到', location: '一方健康谷;报告厅' },
  ...{ sequence: 2, changedAt: new Date('2031-07-19T08:09:10Z'), status: 'confirmed' as const },
};
const at = new Date('2031-07-20T02:03:04Z');

it('writes Beijing time with its zone, and escapes what people typed', () => {
  const lines = calendarFile([date], at, 'zh-CN').split('\r\n');
  expect(lines.slice(0, 2)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0']);
  expect(lines).toContain('TZID:Asia/Shanghai');
  expect(lines).toContain('DTSTART;TZID=Asia/Shanghai:20310802T090000');
  expect(lines).toContain('DTSTAMP:20310720T020304Z');
  for (const line of ['SEQUENCE:2', 'LAST-MODIFIED:20310719T080910Z', 'STATUS:CONFIRMED'])
    expect(lines).toContain(line);
  expect(lines).toContain(String.raw`SUMMARY;LANGUAGE=zh-CN:总决赛：二尖瓣\, 修复`);
  expect(lines).toContain(String.raw`DESCRIPTION;LANGUAGE=zh-CN:第 3 位\n请提前 30 分钟签到`);
  expect(lines).toContain(String.raw`LOCATION:一方健康谷\;报告厅`);
  expect(lines.at(-1)).toBe('');
});

it('folds long lines without cutting a character, and unfolds to what was said', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (summary) => {
      const text = calendarFile([{ ...date, summary }], at, 'en');
      for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      const expected = summary.replaceAll(/[\\;,]/g, '\\$&').replaceAll(/\r\n|\r|\n/g, '\\n');
      expect(text.replaceAll('\r\n ', '')).toContain(`SUMMARY;LANGUAGE=en:${expected}\r\n`);
    }),
  );
});
