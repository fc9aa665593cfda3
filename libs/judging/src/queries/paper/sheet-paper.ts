import type { Criterion, Edition, RoundPlan } from '#competition';
import type { EntryCard } from '#entry';
import type { Locale } from '#kernel';
import type { Block, Paper } from '#platform/press';
import { bandRange, paperNumber, paperText } from '../../domain/paper/paper.js';
import { namesOf } from '../names.js';
import { planOf, rubricOf } from '../round-plan.js';
import type { KeptPrint, PrintedSheet } from './print-material.js';

/** Everything that stands on printed score sheets. */
export interface SheetPapers {
  print: KeptPrint;
  sheets: readonly PrintedSheet[];
  edition: Edition;
  cards: ReadonlyMap<string, EntryCard>;
}

/** Their words in one language. */
interface SheetWords {
  locale: Locale;
  say: (key: string, vars?: Record<string, unknown>) => string;
}

/** Score sheets to be filled in by hand, each on a page of its own. */
export function sheetPaper({ print, sheets, edition, cards }: SheetPapers, words: SheetWords): Paper {
  const { locale, say } = words;
  const plan = planOf(edition, print.code);
  const title = say('title', { round: plan.name[locale] });
  return {
    ...{ title, language: locale, madeAt: print.printedAt, glyphs: 'spell' },
    head: { left: edition.plan.name[locale], right: title },
    foot: { left: say('foot'), page: say('page', { page: '{page}', pages: '{pages}' }) },
    blocks: sheets.flatMap((sheet, at): Block[] => [
      ...(at > 0 ? [{ is: 'page' } as const] : []),
      { is: 'title', text: title, under: say('under', { number: paperNumber(print.code, sheet.no) }) },
      codeBlock(sheet, { plan, code: print.code, card: cards.get(sheet.entryId) }, words),
      { is: 'running', content: paperText(sheet), line: rubricLine(sheet, print.code, say) },
      ...fieldBlocks({ plan, code: print.code, no: sheet.no }, rubricOf(plan, sheet.division), words),
    ]),
  };
}

interface Where {
  plan: RoundPlan;
  code: string;
  card: EntryCard | undefined;
}

function codeBlock(sheet: PrintedSheet, { plan, code, card }: Where, { say }: SheetWords): Block {
  const { number, title, organisationName } = namesOf(card);
  const lines = [
    say('entry', { number, title }),
    ...(plan.blind || organisationName === '' ? [] : [say('organisation', { name: organisationName })]),
    say('judge', { name: sheet.judgeName }),
    ...(plan.rooms > 1 && sheet.room !== null ? [say('room', { room: sheet.room })] : []),
    say('rule'),
    rubricLine(sheet, code, say),
  ];
  return { is: 'code', content: paperText(sheet), about: say('code'), lines, side: 84 };
}

/** Which sheet it is and by which criteria, on every page of it. */
function rubricLine({ no, rubricHash }: PrintedSheet, code: string, say: SheetWords['say']): string {
  return say('rubric', { number: paperNumber(code, no), hash: rubricHash.slice(0, 16) });
}

/** Which sheet: it is said again where it is signed, which may be overleaf. */
interface Which {
  plan: RoundPlan;
  code: string;
  no: number;
}

function fieldBlocks({ plan, code, no }: Which, criteria: readonly Criterion[], { locale, say }: SheetWords): Block[] {
  const number = paperNumber(code, no);
  const shares = { criterion: 2.1, bands: 6.8, max: 0.8, mark: 1.3 };
  const columns = Object.entries(shares).map(([head, share]) => ({ text: say(`heads.${head}`), share }));
  const rows = criteria.map((one) => [one.name[locale], bandsOf(one, locale), String(one.max), '']);
  const whole = criteria.reduce((sum, { max }) => sum + max, 0);
  const { minLength, below, from } = plan.comment;
  return [
    {
      is: 'table',
      label: '',
      columns,
      rows: [...rows, [say('total'), say('total-hint'), String(whole), '']],
      fine: true,
    },
    { is: 'lines', label: minLength > 0 ? say('comment', { minLength, below, from }) : say('comment-free'), count: 2 },
    { is: 'lines', label: say('suggestion'), count: 1 },
    { is: 'boxes', labels: ['judge', 'scorekeeper'].map((side) => say(`boxes.${side}`, { number })), height: 50 },
  ];
}

function bandsOf({ max, bands }: Criterion, locale: Locale): string {
  const lines = bands.map(({ from, text }, at) => {
    const { least, most } = bandRange(max, from, bands[at - 1]?.from ?? null);
    return `${least === most ? least : `${least}–${most}`}  ${text[locale]}`;
  });
  return lines.join('\n');
}
