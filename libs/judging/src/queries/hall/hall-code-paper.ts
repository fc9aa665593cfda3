import { dateText, type Locale, type Localised } from '#kernel';
import type { Block, Paper } from '#platform/press';
import type { Texts } from '#platform/texts';

/** What a sheet of codes is printed from. */
export interface HallCodeSheet {
  edition: Localised;
  round: Localised;
  /** Noon of the day the codes are good for. */
  day: Date;
  /** Where a code is given, without it. */
  address: string;
  slips: readonly { name: string; room: number | null; code: string }[];
}
type Say = (key: string, vars?: Record<string, unknown>) => string;

/** A slip for each judge: a QR code that brings the tablet to the right page, and the code to type. */
export function hallCodePaper(sheet: HallCodeSheet, texts: Texts, locale: Locale): Paper {
  const say: Say = (key, vars) => texts.say(locale, `judging.hall-codes.${key}`, vars);
  const { edition, round, address, slips } = sheet;
  const title = say('title', { round: round[locale] });
  const day = dateText(sheet.day, locale, { time: false });
  return {
    ...{ title, language: locale, madeAt: sheet.day, glyphs: 'spell' },
    head: { left: edition[locale], right: round[locale] },
    foot: { left: say('foot'), page: say('page', { page: '{page}', pages: '{pages}' }) },
    blocks: [
      { is: 'title', text: title, under: say('under') },
      { is: 'facts', rows: factsOf(slips.length, { day, address }, say) },
      ...slips.map((slip) => slipBlock(slip, { day, address }, say)),
    ],
  };
}

function factsOf(count: number, { day, address }: Record<string, string>, say: Say): [string, string][] {
  return [
    [say('day'), day ?? ''],
    [say('address'), address ?? ''],
    [say('count'), String(count)],
  ];
}

function slipBlock(slip: HallCodeSheet['slips'][number], { day, address }: Record<string, string>, say: Say): Block {
  const { name, room, code } = slip;
  const who = room === null ? name : say('name', { name, room });
  // What stands behind # is not sent to the server and is in no log.
  const content = `${address}#${code}`;
  return {
    is: 'code',
    content,
    about: say('about', { name }),
    strong: code,
    lines: [who, say('once', { day }), say('how')],
    cut: true,
  };
}
