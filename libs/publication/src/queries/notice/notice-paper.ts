import { dateText, type Locale } from '#kernel';
import type { Block, Paper } from '#platform/press';
import type { NoticeLineView, NoticeSectionView, NoticeView } from './notice.view.js';

/** Words of the paper in one language. */
export interface PaperWords {
  readonly locale: Locale;
  readonly say: (key: string, vars?: Record<string, unknown>) => string;
}

/** The notice on paper, in the fixed layout of the page, from what was frozen alone. */
export function noticePaper({ body, startsAt, hash }: NoticeView, words: PaperWords): Paper {
  const { locale, say } = words;
  const objecting = body.objecting ? [text(body.objecting[locale])] : [];
  const issuers = body.issuers.map((issuer) => signed(issuer[locale]));
  return {
    ...{ title: body.title[locale], language: locale, madeAt: startsAt, glyphs: 'spell' },
    head: { left: body.edition.name[locale], right: body.number[locale] },
    foot: { left: `SHA-256 ${hash.slice(0, 16)}…`, page: say('page', { page: '{page}', pages: '{pages}' }) },
    blocks: [
      { is: 'title', text: body.title[locale], under: body.number[locale] },
      text(body.opening[locale]),
      ...body.sections.flatMap((section) => sectionBlocks(section, body.scores, words)),
      ...objecting,
      ...issuers,
      signed(dateText(startsAt, locale, { time: false })),
    ],
  };
}

const text = (words: string): Block => ({ is: 'text', label: '', text: words });
const signed = (words: string): Block => ({ is: 'text', label: '', text: words, end: true });

function sectionBlocks(
  { name, lines, vacant, held = 0 }: NoticeSectionView,
  scores: boolean,
  { locale, say }: PaperWords,
): Block[] {
  const label = name ? name[locale] : say('list');
  const waiting = held > 0 ? [say('held', { count: held })] : [];
  if (lines.length === 0) return [{ is: 'text', label, text: waiting[0] ?? say('vacant') }];
  const heads = [say('number'), say('entry'), say('organisation'), say('people'), ...(scores ? [say('score')] : [])];
  const shares = scores ? [16, 28, 24, 23, 9] : [16, 32, 28, 24];
  const columns = heads.map((head, at) => ({ text: head, share: shares[at] ?? 1 }));
  const rows = lines.map((line) => [
    ...[line.number, marked(line, say), line.organisation, line.people.join(say('comma'))],
    ...(scores ? [line.score ?? ''] : []),
  ]);
  const rest = [...waiting, ...(vacant > 0 ? [say('vacancies', { count: vacant })] : [])];
  return [{ is: 'table', label, columns, rows }, ...rest.map(text)];
}

/** The title, with what is to be known of its line. */
function marked({ title, changed, suspended }: NoticeLineView, say: PaperWords['say']): string {
  const marks = [...(changed ? [say('changed')] : []), ...(suspended ? [say('suspended')] : [])];
  return marks.length > 0 ? `${title}（${marks.join(say('comma'))}）` : title;
}
