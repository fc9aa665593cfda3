import { dateText, type Locale } from '#kernel';
import type { Block, Paper } from '#platform/press';
import type { NoticeSectionView, NoticeView } from './notice.view.js';

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
  { name, lines, vacant }: NoticeSectionView,
  scores: boolean,
  { locale, say }: PaperWords,
): Block[] {
  const label = name ? name[locale] : say('list');
  if (lines.length === 0) return [{ is: 'text', label, text: say('vacant') }];
  const heads = [say('number'), say('entry'), say('organisation'), say('people'), ...(scores ? [say('score')] : [])];
  const shares = scores ? [16, 28, 24, 23, 9] : [16, 32, 28, 24];
  const columns = heads.map((head, at) => ({ text: head, share: shares[at] ?? 1 }));
  const rows = lines.map(({ number, title, organisation, people, score, changed }) => [
    ...[number, changed ? `${title}（${say('changed')}）` : title, organisation, people.join(say('comma'))],
    ...(scores ? [score ?? ''] : []),
  ]);
  const rest: Block[] = vacant > 0 ? [text(say('vacancies', { count: vacant }))] : [];
  return [{ is: 'table', label, columns, rows }, ...rest];
}
