import type { Shelf } from '#publication';

interface Place {
  readonly shelf: Shelf;
  readonly release: Shelf['releases'][number];
  readonly origin: string;
  readonly path: string;
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const safe = (text: string) => text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);

/** The page with a head that says whose results it shows, and with which picture (Open Graph). */
export function resultsHead(html: string, place: Place): string {
  const { shelf, release, origin, path } = place;
  const title = `${shelf.name['zh-CN']}${release.standing === 'provisional' ? '拟获奖' : ''}结果公布`;
  const about = `${release.note}（第${release.no}次发布）`;
  const lines = [
    `<title>${safe(title)}</title>`,
    `<link rel="canonical" href="${safe(`${origin}${path}`)}" />`,
    `<link rel="alternate" type="application/rss+xml" href="/results/${shelf.slug}/feed.xml" title="${safe(title)}" />`,
    ...factsOf(place, title, about).map(([name, said]) => `<meta property="${name}" content="${safe(said)}" />`),
  ];
  const described = `<meta name="description" content="${safe(about)}" />`;
  return html
    .replace(/<meta name="description"[^>]*>/, () => described)
    .replace(/<title>[^<]*<\/title>/, () => lines.join('\n    '));
}

function factsOf({ shelf, release, origin, path }: Place, title: string, about: string): [string, string][] {
  const picture = `${release.no}/share.png`;
  return [
    ...[['og:type', 'article'] as [string, string], ['og:title', title] as [string, string]],
    ...[['og:description', about] as [string, string], ['og:url', `${origin}${path}`] as [string, string]],
    ...[
      ['og:locale', 'zh_CN'] as [string, string],
      ['article:published_time', release.publishedAt] as [string, string],
    ],
    ...(shelf.files.has(picture) ? PICTURE(`${origin}/results/${shelf.slug}/${picture}`) : []),
  ];
}

const PICTURE = (address: string): [string, string][] => [
  ['og:image', address],
  ['og:image:width', '1200'],
  ['og:image:height', '630'],
  ['twitter:card', 'summary_large_image'],
];
