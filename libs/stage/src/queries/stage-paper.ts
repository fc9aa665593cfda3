import { type Localised, dateText, type Locale, shanghaiTime } from '#kernel';
import type { Block, Paper } from '#platform/press';
import type { Texts } from '#platform/texts';
import type { StagePaper } from '../domain/paper-kind.js';
import type { AttendanceView, AttendeeView } from './attendance.view.js';

/** What a list is printed from; `codes` belong to the attendees in their order, for the list of codes alone. */
export interface PrintedList {
  paper: StagePaper;
  edition: Localised;
  round: Localised;
  list: AttendanceView;
  codes: readonly string[];
  madeAt: Date;
}
type Say = (key: string, vars?: Record<string, unknown>) => string;

/** One of the lists of a sitting, as it is printed. */
export function stagePaper(printed: PrintedList, texts: Texts, locale: Locale): Paper {
  const say: Say = (key, vars) => texts.say(locale, `stage.papers.${key}`, vars);
  const { paper, edition, round, madeAt } = printed;
  const name = say(`${paper}.title`, { round: round[locale] });
  const title = printed.list.kind === 'rehearsal' ? say('rehearsal', { name }) : name;
  const rows = factsOf(printed, say, locale);
  const at = dateText(madeAt, locale);
  return {
    ...{ title, language: locale, madeAt, glyphs: 'spell' },
    head: { left: edition[locale], right: round[locale] },
    foot: { left: say('foot', { at }), page: say('page', { page: '{page}', pages: '{pages}' }) },
    blocks: [
      { is: 'title', text: title, under: say(`${paper}.under`) },
      { is: 'facts', rows },
      ...blocksOf(printed, say),
    ],
  };
}

function factsOf({ list }: PrintedList, say: Say, locale: Locale): [string, string][] {
  return [
    [say('when'), dateText(list.startsAt, locale)],
    [say('where'), list.venue || '–'],
    [say('room'), String(list.room)],
    [say('expected'), String(list.items.length)],
  ];
}

function blocksOf({ paper, list, codes }: PrintedList, say: Say): Block[] {
  const teams = list.items.filter(({ kind }) => kind === 'entry');
  if (paper === 'check-in') return list.items.map((one, at) => codeBlock(one, codes[at] ?? '', say));
  if (paper === 'running-order') return [orderTable(teams, say)];
  const judges = list.items.filter(({ kind }) => kind === 'judge');
  return [
    doorTable(teams, say('door.teams'), say),
    ...(judges.length > 0 ? [doorTable(judges, say('door.judges'), say)] : []),
  ];
}

function codeBlock({ number, name, organisation, position }: AttendeeView, content: string, say: Say): Block {
  const place = position === null ? say('check-in.judge') : say('check-in.place', { position });
  const lines = [[number, name].filter(Boolean).join('  '), organisation, place, say('check-in.show')];
  return { is: 'code', content, about: say('check-in.code', { name: number ?? name }), lines, cut: true };
}

function orderTable(teams: readonly AttendeeView[], say: Say): Block {
  const columns = [
    { text: say('columns.position'), share: 1 },
    { text: say('columns.time'), share: 2 },
    { text: say('columns.number'), share: 3 },
    { text: say('columns.title'), share: 6 },
    { text: say('columns.organisation'), share: 5 },
  ];
  const rows = teams.map(({ position, startsAt, number, name, organisation }) => [
    ...[String(position ?? ''), startsAt ? shanghaiTime(new Date(startsAt)) : '', number ?? '', name, organisation],
  ]);
  return { is: 'table', label: '', columns, rows };
}

function doorTable(people: readonly AttendeeView[], label: string, say: Say): Block {
  const columns = [
    { text: say('columns.number'), share: 3 },
    { text: say('columns.name'), share: 5 },
    { text: say('columns.organisation'), share: 5 },
    { text: say('columns.signature'), share: 4 },
  ];
  const rows = people.map(({ number, name, organisation }) => [number ?? '', name, organisation, '\n']);
  return { is: 'table', label, columns, rows };
}
